using System.Net;
using System.Text;
using PaConnect.Domain.JobAdverts;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.House;

/// <summary>What no browser of an honest person asks for, and what must come of it.</summary>
public sealed class HostileAddressTests(Site site) : IClassFixture<Site>
{
    private const string Face = "\ud83d\ude00";

    [Theory]
    [InlineData("/jobs?near=")]
    [InlineData("/jobs?q=")]
    [InlineData("/jobs/feed.xml?near=")]
    public async Task A_letter_is_not_cut_in_two(string address)
    {
        foreach (var before in new[] { 58, 59, 98, 99 })
        {
            var page = await site.Open().OpenAsync(address + new string('a', before) + Uri.EscapeDataString(Face + "b"));

            Assert.Equal(HttpStatusCode.OK, page.Status);
        }
    }

    [Theory]
    [InlineData("/jobs/alerts/stop/%C3%A9")]
    [InlineData("/jobs/alerts/stop/a%0d%0ab")]
    [InlineData("/jobs/alerts/stop/%F0%9F%98%80")]
    [InlineData("/jobs/alerts/manage/%C3%A9")]
    public async Task A_token_of_any_letters_is_no_fault(string address)
    {
        var page = await site.Open().OpenAsync(address);
        var then = page.RedirectsTo is null ? page : await site.Open().OpenAsync(page.RedirectsTo);

        Assert.Equal(HttpStatusCode.NotFound, then.Status);
    }

    [Fact]
    public async Task A_form_in_another_encoding_is_not_read()
    {
        using var client = site.CreateClient();
        using var form = new StringContent("Form.Email=x", Encoding.ASCII);
        form.Headers.ContentType = new("application/x-www-form-urlencoded") { CharSet = "utf-7" };

        var answer = await client.PostAsync(new Uri(Links.Account.SignIn, UriKind.Relative), form);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.StatusCode);
    }

    [Fact]
    public async Task A_form_with_thousands_of_fields_is_answered_in_our_own_words()
    {
        using var client = site.CreateClient();
        using var form = new FormUrlEncodedContent(
            Enumerable.Range(0, 2_000).Select(number => new KeyValuePair<string, string>($"f{number}", "1")));

        var answer = await client.PostAsync(new Uri(Links.Account.SignIn, UriKind.Relative), form);
        var page = await answer.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("We could not use what was sent", page, StringComparison.Ordinal);
        Assert.DoesNotContain("There is a problem", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Lines.index=&", 700)]
    [InlineData("Form.Lines.index=&", 500)]
    [InlineData("Form.Lines.index=1&", 450)]
    public async Task Rows_without_end_in_an_address_are_no_fault(string row, int times)
    {
        var page = await site.Open().OpenAsync($"{Links.Guidance.CostOfEmploying}?{string.Concat(Enumerable.Repeat(row, times))}");

        Assert.True(page.Status is HttpStatusCode.OK or HttpStatusCode.BadRequest, $"{page.Status}");
    }

    [Fact]
    public async Task Rows_without_end_in_a_form_are_rejected_with_a_sentence()
    {
        var (employer, browser) = await site.SignInEmployerAsync();
        var advert = Some.DraftAdvert(employer);
        await site.Database.SaveAsync(advert);
        var address = Links.Employers.AdvertSection(advert.Id, AdvertSection.Pay);
        var form = await browser.OpenAsync(address);

        var rejected = await browser.PostAsync(
            address, form, [.. Enumerable.Range(0, 900).Select(row => ($"Form.Lines[{row}].Note", "x"))]);

        Assert.Equal(HttpStatusCode.BadRequest, rejected.Status);
        Assert.Contains(rejected.Errors, error => error.StartsWith("Give ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/sitemap.xml")]
    [InlineData("/robots.txt")]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task Whether_a_file_is_there_can_be_asked_without_reading_it(string address)
    {
        using var client = site.CreateClient();

        var answer = await client.SendAsync(new HttpRequestMessage(HttpMethod.Head, address));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }
}
