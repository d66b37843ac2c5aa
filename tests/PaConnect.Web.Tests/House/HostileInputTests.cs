using AngleSharp.Html.Dom;
using PaConnect.Testing;
using PaConnect.Web.Demo;

namespace PaConnect.Web.Tests.House;

/// <summary>
/// Puts what no honest person types into every form that can be reached by links, as each kind of person. Nothing may fail with a fault
/// of ours, and nothing may come back as markup.
/// </summary>
public sealed class HostileInputTests(DemoSite site) : IClassFixture<DemoSite>
{
    private const string Script = "<script>alert('x')</script>";

    private static readonly string[] Hostile =
    [
        "", " ", "\0", "\u0001\u0002", "\r\n\r\n", "\t", "'", "\"", "' or 1=1; --", "'; drop table accounts; --", "\\", "%", "%00", "_%",
        "{{7*7}}", "${7*7}", "@Model", Script, "\"><img src=x onerror=alert(1)>", "javascript:alert(1)", "../../../../etc/passwd",
        "-1", "0", "1e308", "99999999999999999999999999", "-99999999999999999999999999", "NaN", "Infinity", "0x1F", "١٢٣", "１２３",
        "31/02/2027", "2027-13-45", "00000000-0000-0000-0000-000000000000", "null", "undefined", "[]", "{}", "true", "\ud83d\ude00\u200d\u202e",
        "\u202eevil", "e\u0301\u0301\u0301\u0301\u0301", new('a', 5_000), new('\n', 5_000), new('é', 100_000),
    ];

    private static readonly string[] Left = ["Sign out"];

    private static readonly (string? Email, string First)[] People =
    [
        (null, Links.Home),
        (DemoAccounts.Employer, Links.Employers.Home),
        (DemoAccounts.Assistant, Links.Assistants.Home),
        (DemoAccounts.Moderator, Links.Moderation.Queue),
        (DemoAccounts.Administrator, Links.Admin.Home),
    ];

    /// <summary>All of them at the same time: one after the other they take longer than all other tests together.</summary>
    [Fact]
    public Task No_form_breaks_whoever_fills_it_in() =>
        Task.WhenAll(People.Select(one => Task.Run(() => FillInAsync(one.Email, one.First))));

    private async Task FillInAsync(string? email, string first)
    {
        var browser = email is null ? site.Open() : await site.SignInAsDemoAsync(email);
        var forms = await FormsFromAsync(browser, first);

        Assert.NotEmpty(forms);
        foreach (var (page, button) in forms)
        {
            foreach (var typed in Hostile.Take(CanBeTypedIn(button) ? Hostile.Length : 1))
            {
                await TryAsync(browser, page, button, typed, kind => kind == "text" ? typed : null);
            }

            if (await browser.SubmitWithHolesAsync(page, button) is { } holes)
            {
                Assert.True((int)holes.Status < 500, $"\u201c{button.TextContent.Trim()}\u201d on {page.Address} with holes answered {holes.Status}");
            }

            foreach (var typed in Hostile.Where((_, index) => index % 5 == 0))
            {
                await TryAsync(browser, page, button, typed, kind => kind == "token" ? null : typed);
            }
        }
    }

    private static async Task TryAsync(
        Browser browser, Page page, IHtmlButtonElement button, string typed, Func<string, string?> put)
    {
        var answer = await browser.SubmitAsync(page, button, put);

        var what = $"\u201c{button.TextContent.Trim()}\u201d on {page.Address} with \u201c{typed[..Math.Min(typed.Length, 40)]}\u201d";
        Assert.True((int)answer.Status < 500, $"{what} answered {answer.Status}");
        Assert.False(answer.Html.Contains(Script, StringComparison.Ordinal), $"{what} came back as markup");
        if (answer.RedirectsTo is { } next)
        {
            var then = await browser.OpenAsync(next);
            Assert.True((int)then.Status < 500, $"{what} led to {then.Status}");
            Assert.False(then.Html.Contains(Script, StringComparison.Ordinal), $"{what} was shown as markup");
        }
    }

    private static async Task<List<(Page Page, IHtmlButtonElement Button)>> FormsFromAsync(Browser browser, string first) =>
    [
        .. from page in await browser.WalkAsync(first, Links.Account.SignIn)
           from button in page.PostButtons
               .Where(button => !Left.Contains(button.TextContent.Trim()))
               .DistinctBy(button => (Walk.KindOf(button.Form!.Action), button.Name, Walk.KindOf(button.Value), CanBeTypedIn(button)))
           select (page, button),
    ];

    /// <summary>Where nothing can be typed, one press is like the other.</summary>
    private static bool CanBeTypedIn(IHtmlButtonElement button) => button.Form!.Elements.Any(field =>
        field is IHtmlTextAreaElement or IHtmlInputElement { Type: not ("hidden" or "checkbox" or "radio") });
}
