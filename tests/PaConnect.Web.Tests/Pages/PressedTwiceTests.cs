using System.Net;
using Microsoft.EntityFrameworkCore;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages;

/// <summary>
/// A hand that shakes presses a button twice, and without script nothing stops the second request. It saves nothing more, and says that
/// the first did.
/// </summary>
public sealed class PressedTwiceTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task One_message_is_sent_by_the_employer_and_one_by_the_PA()
    {
        var hiring = await SomeHiring.InAsync(site);
        var byEmployer = await hiring.AsEmployer.OpenAsync(Links.Hiring.Application(hiring.Application.Id));
        var byAssistant = await hiring.AsAssistant.OpenAsync(Links.Applications.Application(hiring.Application.Id));

        var employers = await TwiceAsync(hiring.AsEmployer, byEmployer, "Send message", ("Your message", "Can you come on Friday?"));
        var assistants = await TwiceAsync(hiring.AsAssistant, byAssistant, "Send message", ("Your message", "Yes, I can."));

        Assert.Contains("Your message is sent already, because the button was pressed twice.", employers.Errors);
        Assert.Contains("Your message is sent already, because the button was pressed twice.", assistants.Errors);
        await using var db = site.Database.Open();
        Assert.Equal(
            ["Can you come on Friday?", "Yes, I can."],
            await db.Messages.Where(message => message.ApplicationId == hiring.Application.Id)
                .OrderBy(message => message.Text).Select(message => message.Text).ToListAsync());
    }

    [Fact]
    public async Task One_employer_is_set_up()
    {
        var (account, browser) = await site.SignInAsync();
        var form = await browser.OpenAsync(Links.Employers.New);

        await TwiceAsync(
            browser,
            form,
            "Save and continue",
            ("Myself", "yes"),
            ("Name to show on adverts", "Sam"),
            ("Where does the money come from?", "Our own money"),
            ("Postcode", "SO23"));

        await using var db = site.Database.Open();
        Assert.Equal(1, await db.Authorities.CountAsync(authority => authority.AccountId == account.AccountId));
    }

    [Fact]
    public async Task One_draft_is_begun_and_one_is_copied()
    {
        var (employer, browser) = await site.SignInEmployerAsync();
        await TwiceAsync(browser, await browser.OpenAsync(Links.Employers.NewAdvert), "Begin");
        await using var db = site.Database.Open();
        var draft = await db.JobAdverts.SingleAsync(advert => advert.EmployerId == employer.Id);

        await TwiceAsync(browser, await browser.OpenAsync(Links.Employers.CopyAdvert(draft.Id)), "Write a new advert");

        Assert.Equal(2, await db.JobAdverts.CountAsync(advert => advert.EmployerId == employer.Id));
    }

    [Fact]
    public async Task An_organisation_vouches_once()
    {
        var organisation = Some.Organisation(slug: "twice", districts: "SO23");
        var employer = Some.Employer("Known here");
        await site.Database.SaveAsync(organisation, employer);
        var (_, browser) = await site.SignInModeratorAsync(organisation);
        var form = await browser.OpenAsync(Links.Moderation.Vouch(employer.Id));

        await TwiceAsync(
            browser,
            form,
            "Vouch for this employer",
            ("Day", "1"),
            ("Month", "6"),
            ("Year", "2027"),
            ("Our organisation knows this employer", "yes"));

        await using var db = site.Database.Open();
        Assert.Equal(1, await db.Vouchings.CountAsync(vouching => vouching.EmployerId == employer.Id));
    }

    private static async Task<Page> TwiceAsync(Browser browser, Page form, string button, params (string Label, string Value)[] typed)
    {
        var first = await browser.SubmitAsync(form, button, typed);
        var second = await browser.SubmitAsync(form, button, typed);

        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Conflict), (first.Status, second.Status));
        return second;
    }
}
