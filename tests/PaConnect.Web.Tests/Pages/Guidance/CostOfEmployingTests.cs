using System.Net;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages.Guidance;

public sealed class CostOfEmployingTests(Site site) : IClassFixture<Site>
{
    private const string Asked = Links.Guidance.CostOfEmploying + "?Form.IsAsked=true&Form.People=1";

    [Fact]
    public async Task Anybody_works_out_a_sum_and_sees_each_step()
    {
        var browser = site.Open();

        var empty = await browser.OpenAsync(Links.Guidance.CostOfEmploying);
        var sum = await browser.OpenAsync(
            Asked + "&Form.Lines[0].Kind=Weekday&Form.Lines[0].Pounds=13.47&Form.Lines[0].Times=15&Form.IsAllCare=true&Form.Budget=230");

        Assert.DoesNotContain("The sum", empty.Text, StringComparison.Ordinal);
        Assert.Contains("About £226.27 a week, or £11,766.08 a year.", sum.Text, StringComparison.Ordinal);
        Assert.Contains("This is £3.73 a week under your budget of £230.00.", sum.Text, StringComparison.Ordinal);
        Assert.Contains("−£825.99", sum.Text, StringComparison.Ordinal);
        Assert.Equal("13.47", sum.ValueOf("Pay 1: pounds"));
    }

    [Fact]
    public async Task What_cannot_be_counted_is_rejected_beside_its_box()
    {
        var browser = site.Open();

        var rejected = await browser.OpenAsync(Asked + "&Form.Lines[0].Kind=Weekday&Form.Lines[0].Pounds=13,47&Form.Lines[0].Times=15");
        var nothing = await browser.OpenAsync(Asked);

        Assert.Equal(HttpStatusCode.BadRequest, rejected.Status);
        Assert.Equal("Pay 1: pounds must be an amount in pounds and pence, such as 12.50", rejected.ErrorFor("Form.Lines[0].Pounds"));
        Assert.Equal(["Fill in one line of pay"], nothing.Errors);
    }

    [Theory]
    [InlineData("&Form.Lines[0].Kind=Nonsense")]
    [InlineData("&Form.People=")]
    [InlineData("&Form.People=0&Form.Lines[7].Pounds=-1")]
    [InlineData("&Form.IsIrregular=%00&Form.Insurance=1e9")]
    public async Task Nonsense_in_the_address_is_no_fault_of_ours(string query) =>
        Assert.Equal(HttpStatusCode.BadRequest, (await site.Open().OpenAsync(Links.Guidance.CostOfEmploying + "?Form.IsAsked=true" + query)).Status);
}
