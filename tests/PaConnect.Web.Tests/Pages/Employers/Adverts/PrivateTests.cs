using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using PaConnect.Domain.Common;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Testing;
using PaConnect.Web.Tests.Pages.Moderation;

namespace PaConnect.Web.Tests.Pages.Employers.Adverts;

public sealed class PrivateTests(Site site) : IClassFixture<Site>
{
    private const string Secret = "Planted: seizures at dawn, zebra-stripe tube.";

    [Fact]
    public async Task A_note_is_sealed_and_comes_back_to_its_employer()
    {
        var (advert, browser) = await site.OpenAdvertAsync();

        await KeepAsync(browser, advert.Id, Secret);

        var again = await browser.OpenAsync(Links.Employers.PrivateNote(advert.Id));
        Assert.Equal(Secret, again.ValueOf("What only they should know"));
        await using var db = site.Database.Open();
        var note = await db.PrivateNotes.SingleAsync(one => one.AdvertId == advert.Id);
        Assert.DoesNotContain("zebra", note.Sealed, StringComparison.Ordinal);
        Assert.Equal("0001", note.KeyId);
        Assert.Equal(Role.Employer, (await db.PrivateNoteViews.SingleAsync(view => view.NoteId == note.Id)).Role);
    }

    [Fact]
    public async Task An_emptied_note_is_gone()
    {
        var (advert, browser) = await site.OpenAdvertAsync();
        await KeepAsync(browser, advert.Id, Secret);

        await KeepAsync(browser, advert.Id, "");

        await using var db = site.Database.Open();
        Assert.True((await db.PrivateNotes.SingleAsync(one => one.AdvertId == advert.Id)).IsEmpty);
    }

    [Fact]
    public async Task A_note_that_is_too_long_is_rejected()
    {
        var (advert, browser) = await site.OpenAdvertAsync();

        var form = await browser.OpenAsync(Links.Employers.PrivateNote(advert.Id));
        var rejected = await browser.SubmitAsync(form, "Save", ("What only they should know", new string('a', 4_001)));

        Assert.Equal(HttpStatusCode.BadRequest, rejected.Status);
        Assert.Equal("Private note must be 4000 characters or fewer", rejected.ErrorFor("Form.Text"));
    }

    [Fact]
    public async Task Two_people_who_write_at_once_do_not_overwrite_each_other()
    {
        var (advert, browser) = await site.OpenAdvertAsync();
        await KeepAsync(browser, advert.Id, "First.");
        var form = await browser.OpenAsync(Links.Employers.PrivateNote(advert.Id));
        await KeepAsync(browser, advert.Id, "Second.");

        var overtaken = await browser.SubmitAsync(form, "Save", ("What only they should know", "Third."));

        Assert.Equal(HttpStatusCode.Conflict, overtaken.Status);
        Assert.Contains("Second.", overtaken.Text, StringComparison.Ordinal);
        Assert.Equal("Third.", overtaken.ValueOf("What only they should know"));
    }

    [Fact]
    public async Task Only_a_PA_who_was_chosen_so_far_may_read_it_and_the_employer_sees_that_they_did()
    {
        var applied = await SomeHiring.InAsync(site);
        await KeepAsync(applied.AsEmployer, applied.Advert.Id, Secret);
        var address = Links.Applications.PrivateNote(applied.Application.Id);
        Assert.Equal(HttpStatusCode.NotFound, (await applied.AsAssistant.OpenAsync(address)).Status);

        var page = await applied.AsEmployer.OpenAsync(Links.Hiring.Application(applied.Application.Id));
        await applied.AsEmployer.SubmitAsync(page, "Put on my shortlist");

        var mine = await applied.AsAssistant.OpenAsync(Links.Applications.Application(applied.Application.Id));
        Assert.NotNull(mine.Document.QuerySelector($"a[href='{address}']"));
        Assert.Contains(Secret, (await applied.AsAssistant.OpenAsync(address)).Text, StringComparison.Ordinal);
        var readers = await applied.AsEmployer.OpenAsync(Links.Employers.PrivateNote(applied.Advert.Id));
        Assert.Contains(applied.Assistant.ShownName, readers.Text, StringComparison.Ordinal);
        await using var db = site.Database.Open();
        Assert.True(await db.MailMessages.AnyAsync(
            mail => mail.SubjectId == applied.Application.Id.Value && mail.Kind == "Application Shortlist"));
    }

    [Fact]
    public async Task A_PA_who_was_chosen_and_then_blocked_may_read_it_no_more()
    {
        var applied = await SomeHiring.InAsync(site, (application, _) => application.ShortlistIt(SomeHiring.ByEmployer, Some.Now));
        await KeepAsync(applied.AsEmployer, applied.Advert.Id, Secret);
        var address = Links.Applications.PrivateNote(applied.Application.Id);
        Assert.Equal(HttpStatusCode.OK, (await applied.AsAssistant.OpenAsync(address)).Status);

        await site.Database.SaveAsync(Block.Set(
            applied.Advert.EmployerId, applied.Application.AssistantId, SomeHiring.ByEmployer, Some.Now));

        var mine = await applied.AsAssistant.OpenAsync(Links.Applications.Application(applied.Application.Id));
        Assert.Equal(HttpStatusCode.NotFound, (await applied.AsAssistant.OpenAsync(address)).Status);
        Assert.Null(mine.Document.QuerySelector($"a[href='{address}']"));
    }

    [Fact]
    public async Task A_PA_whose_contract_was_cancelled_may_read_it_no_more()
    {
        var signed = await SomeContract.InAsync(site, SomeContract.Offer);
        await KeepAsync(signed.AsEmployer, signed.Hiring.Advert.Id, Secret);
        var address = Links.Applications.PrivateNote(signed.Hiring.Application.Id);
        Assert.Equal(HttpStatusCode.OK, (await signed.AsAssistant.OpenAsync(address)).Status);

        await using (var db = site.Database.Open())
        {
            (await db.Contracts.SingleAsync(one => one.Id == signed.Id)).Cancel(SomeHiring.ByEmployer, Some.Now);
            await db.SaveChangesAsync();
        }

        var mine = await signed.AsAssistant.OpenAsync(Links.Applications.Application(signed.Hiring.Application.Id));
        Assert.Equal(HttpStatusCode.NotFound, (await signed.AsAssistant.OpenAsync(address)).Status);
        Assert.Null(mine.Document.QuerySelector($"a[href='{address}']"));
    }

    [Fact]
    public async Task A_PA_who_was_turned_down_may_read_it_no_more()
    {
        var applied = await SomeHiring.InAsync(site, (application, _) =>
        {
            application.ShortlistIt(SomeHiring.ByEmployer, Some.Now);
            application.TurnDownKindly("Not this time.", SomeHiring.ByEmployer, Some.Now);
        });
        await KeepAsync(applied.AsEmployer, applied.Advert.Id, Secret);

        var answer = await applied.AsAssistant.OpenAsync(Links.Applications.PrivateNote(applied.Application.Id));

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
    }

    [Fact]
    public async Task A_note_is_emptied_when_its_employer_closes_the_advert()
    {
        var applied = await SomeHiring.InAsync(site, (application, _) => application.ShortlistIt(SomeHiring.ByEmployer, Some.Now));
        await KeepAsync(applied.AsEmployer, applied.Advert.Id, Secret);

        await CloseAsync(applied.AsEmployer, applied.Advert.Id);

        await AssertEmptiedAsync(applied.Advert.Id, Role.Employer);
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await applied.AsAssistant.OpenAsync(Links.Applications.PrivateNote(applied.Application.Id))).Status);
        var page = await applied.AsEmployer.OpenAsync(Links.Employers.PrivateNote(applied.Advert.Id));
        Assert.Contains("This advert has ended.", page.Text, StringComparison.Ordinal);
        Assert.False(page.HasButton("Save"));
    }

    [Fact]
    public async Task A_note_is_refused_when_the_advert_has_ended_meanwhile()
    {
        var (employer, browser) = await site.SignInEmployerAsync();
        var advert = await site.AddLiveAdvertAsync(employer: employer);
        var form = await browser.OpenAsync(Links.Employers.PrivateNote(advert.Id));
        await CloseAsync(browser, advert.Id);

        var refused = await browser.SubmitAsync(form, "Save", ("What only they should know", Secret));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("This advert has ended, so no private note can be kept with it.", refused.Errors);
        await using var db = site.Database.Open();
        Assert.False(await db.PrivateNotes.AnyAsync(note => note.AdvertId == advert.Id));
    }

    [Fact]
    public async Task A_note_is_emptied_when_a_moderator_takes_the_advert_down()
    {
        var sent = await SomeReport.SendAsync(site);
        await KeepAsync(sent.Author, sent.Advert.Id, Secret);

        await sent.DecideAsync("Take it down");

        await AssertEmptiedAsync(sent.Advert.Id, Role.Moderator);
    }

    [Fact]
    public async Task A_note_is_emptied_when_the_clock_ends_the_advert()
    {
        var (employer, browser) = await site.SignInEmployerAsync();
        var advert = await site.AddLiveAdvertAsync(Some.CompleteAdvertDetails(closesOn: Some.Today.AddDays(1)), employer);
        await KeepAsync(browser, advert.Id, Secret);

        await using (var db = site.Database.Open())
        {
            var shown = await db.JobAdverts.SingleAsync(a => a.Id == advert.Id);
            shown.ExpireIt(Some.Today.AddDays(2), Actor.Machine, Some.Now.AddDays(2));
            await db.SaveChangesAsync();
        }

        await AssertEmptiedAsync(advert.Id, Role.Machine);
    }

    [Fact]
    public async Task Somebody_elses_note_is_not_found()
    {
        var applied = await SomeHiring.InAsync(site, (application, _) => application.ShortlistIt(SomeHiring.ByEmployer, Some.Now));
        await KeepAsync(applied.AsEmployer, applied.Advert.Id, Secret);
        var (_, employer) = await site.SignInEmployerAsync();
        var (_, assistant) = await site.SignInAssistantAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await employer.OpenAsync(Links.Employers.PrivateNote(applied.Advert.Id))).Status);
        Assert.Equal(
            HttpStatusCode.NotFound, (await assistant.OpenAsync(Links.Applications.PrivateNote(applied.Application.Id))).Status);
    }

    [Fact]
    public async Task It_leaks_nowhere()
    {
        var applied = await SomeHiring.InAsync(site, (application, _) => application.ShortlistIt(SomeHiring.ByEmployer, Some.Now));
        await KeepAsync(applied.AsEmployer, applied.Advert.Id, Secret);
        var organisation = Some.Organisation(name: "Leaks", slug: "leaks");
        var reviewed = Some.OpenCase(applied.Advert, organisation);
        await site.Database.SaveAsync(organisation, reviewed);
        var (_, moderator) = await site.SignInModeratorAsync(organisation);
        await site.MailSayingAsync("about an application");

        var reference = applied.Advert.Reference;
        foreach (var address in new[]
        {
            Links.Home, Links.Jobs.Search, Links.Jobs.Job(reference), Links.Jobs.Feed, Links.Jobs.Poster(reference), "/sitemap.xml",
        })
        {
            var page = await site.Open().OpenAsync(address);
            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.DoesNotContain("zebra", page.Html, StringComparison.OrdinalIgnoreCase);
        }

        var read = await moderator.OpenAsync(Links.Moderation.Case(reviewed.Id));
        Assert.Equal(HttpStatusCode.OK, read.Status);
        Assert.DoesNotContain("zebra", read.Html, StringComparison.OrdinalIgnoreCase);
        Assert.NotEmpty(Directory.EnumerateFiles(site.MailFolder));
        Assert.All(
            Directory.EnumerateFiles(site.MailFolder),
            file => Assert.DoesNotContain("zebra", File.ReadAllText(file), StringComparison.OrdinalIgnoreCase));
        await using var db = site.Database.Open();
        var listing = await db.JobListings.AsNoTracking().SingleAsync(row => row.AdvertId == applied.Advert.Id);
        Assert.DoesNotContain("zebra", JsonSerializer.Serialize(listing.Details, DomainJson.Options), StringComparison.Ordinal);
        Assert.DoesNotContain("zebra", JsonSerializer.Serialize(await db.History.ToListAsync()), StringComparison.Ordinal);
    }

    private async Task AssertEmptiedAsync(Id<JobAdvert> advert, Role by)
    {
        await using var db = site.Database.Open();
        var note = await db.PrivateNotes.SingleAsync(one => one.AdvertId == advert);
        Assert.True(note.IsEmpty);
        var row = await db.History.SingleAsync(row => row.SubjectId == note.Id.Value && row.Verb == "emptied");
        Assert.Equal(by, row.Role);
    }

    private static async Task CloseAsync(Browser browser, Id<JobAdvert> advert) => await browser.SubmitAsync(
        await browser.OpenAsync(Links.Employers.CloseAdvert(advert)), "Close the advert", (EndReason.NotNeeded.Label(), "true"));

    private static async Task KeepAsync(Browser browser, Id<JobAdvert> advert, string text)
    {
        var form = await browser.OpenAsync(Links.Employers.PrivateNote(advert));
        var saved = await browser.SubmitAsync(form, "Save", ("What only they should know", text));
        Assert.Equal(Links.Employers.Advert(advert), saved.RedirectsTo);
    }
}
