using System.Net;
using Microsoft.EntityFrameworkCore;
using PaConnect.Domain.Organisations;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages.Moderation.Register.Seen;

/// <summary>What an organisation saw of a PA's papers: recorded, read, ended.</summary>
public sealed class SeenTests(Site site) : IClassFixture<Site>
{
    private const string Line = "DBS certificate (England and Wales). Seen by ";

    [Fact]
    public async Task What_is_recorded_is_read_by_the_PA_and_beside_the_profile_and_leaves_its_history()
    {
        var known = await SomeKnown.PublishedAsync(site);
        var link = (await known.Moderator.OpenAsync(Links.Moderation.Profile(known.Profile.Id))).LinkTo("What we have seen of this PA’s papers");
        Assert.Equal(Links.Moderation.Seen(known.Profile.Id), link);

        var list = await known.Moderator.FollowAsync(await known.RecordAsync());

        Assert.Contains($"Seen by {known.Organisation.Name} on 3 November 2026. It counts until 2 November 2027.", list.Text, StringComparison.Ordinal);
        Assert.Contains($"Seen by {known.Organisation.Name}", (await known.AsAssistant.OpenAsync(Links.Assistants.Seen)).Text, StringComparison.Ordinal);
        Assert.Contains(
            Line + known.Organisation.Name, (await known.Moderator.OpenAsync(Links.Moderation.Profile(known.Profile.Id))).Text, StringComparison.Ordinal);
        await site.MailSayingAsync($"{known.Organisation.Name} has recorded that it saw this of you: DBS certificate (England and Wales).");
        await using var db = site.Database.Open();
        var seen = await db.SeenOriginals.SingleAsync(one => one.AssistantId == known.Assistant.Id);
        var row = await db.History.SingleAsync(h => h.SubjectId == seen.Id.Value);
        Assert.Equal(("recorded", "DbsCertificate"), (row.Verb, row.ToState));
        Assert.Equal(known.ModeratorAccount.AccountId, seen.SeenBy);
    }

    [Fact]
    public async Task An_entitled_employer_reads_what_counts_today_and_that_words_are_checked_and_not_people()
    {
        var known = await SomeKnown.PublishedAsync(site);
        await known.RecordAsync();
        var (employer, browser) = await site.SignInEmployerAsync();
        await site.Database.SaveAsync(Vouching.Give(
            known.Organisation.Id, employer.Id, Some.Today.AddDays(30), Some.Today, Some.Moderator, Some.Now));
        var address = Links.Register.Profile(known.Profile.Id, employer.Id, "");

        var page = await browser.OpenAsync(address);
        Assert.Contains($"{Line}{known.Organisation.Name} on 3 November 2026.", page.Text, StringComparison.Ordinal);
        Assert.Contains($"{known.Organisation.Name} checks words, not people.", page.Text, StringComparison.Ordinal);

        await EndAsync(known, "It is no longer true");
        Assert.DoesNotContain(Line, (await browser.OpenAsync(address)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ending_a_record_needs_a_reason_and_tells_the_PA()
    {
        var known = await SomeKnown.PublishedAsync(site);
        await known.RecordAsync();
        var page = await known.Moderator.OpenAsync((await known.Moderator.OpenAsync(Links.Moderation.Seen(known.Profile.Id)))
            .LinkTo("End this: DBS certificate (England and Wales)")!);

        var rejected = await known.Moderator.SubmitAsync(page, "End it");
        var ended = await EndAsync(known, "It was a mistake");
        var again = await known.Moderator.SubmitAsync(page, "End it", ("It was a mistake", "true"));

        Assert.Equal("Choose why it ends", rejected.ErrorFor("Form.Why"));
        Assert.Contains("Ended. It was a mistake.", (await known.Moderator.FollowAsync(ended)).Text, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "This has ended already."), (again.Status, Assert.Single(again.Errors)));
        await site.MailSayingAsync($"This record of {known.Organisation.Name} about you has ended");
    }

    [Fact]
    public async Task The_PA_takes_a_record_away_and_the_organisation_is_told()
    {
        var known = await SomeKnown.PublishedAsync(site);
        await known.RecordAsync();

        var list = await known.AsAssistant.OpenAsync(Links.Assistants.Seen);
        var confirm = await known.AsAssistant.OpenAsync(list.LinkTo("Take this away: DBS certificate (England and Wales)")!);
        var taken = await known.AsAssistant.SubmitAsync(confirm, "Take it away");
        var again = await known.AsAssistant.SubmitAsync(confirm, "Take it away");

        Assert.Equal((HttpStatusCode.UnprocessableEntity, "This has ended already."), (again.Status, Assert.Single(again.Errors)));
        var page = await known.AsAssistant.FollowAsync(taken);
        Assert.Contains("Ended. The PA asked for that.", page.Text, StringComparison.Ordinal);
        await site.MailSayingAsync($"This record of {known.Organisation.Name} about {known.Assistant.ShownName} has ended");
        Assert.DoesNotContain(
            Line, (await known.Moderator.OpenAsync(Links.Moderation.Profile(known.Profile.Id))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_recorded_is_rejected_beside_its_field()
    {
        var known = await SomeKnown.PublishedAsync(site);
        var form = await known.Moderator.OpenAsync(Links.Moderation.RecordSeen(known.Profile.Id));

        var empty = await known.Moderator.SubmitAsync(form, "Record it");
        var wrong = await known.Moderator.SubmitNamedAsync(
            form,
            "Record it",
            ("Form.Kind", nameof(OriginalKind.TrainingCertificate)),
            ("Form.SeenOn.Day", "3"), ("Form.SeenOn.Month", "11"), ("Form.SeenOn.Year", "2030"),
            ("Form.UntilOn.Day", "2"), ("Form.UntilOn.Month", "11"), ("Form.UntilOn.Year", "2020"));

        Assert.Equal("Choose what you saw", empty.ErrorFor("Form.Kind"));
        Assert.Equal("Enter the day when you saw it", empty.ErrorFor("Form.SeenOn"));
        Assert.Equal("Tick that the PA agrees", empty.ErrorFor("Form.IsAgreed"));
        Assert.Equal("Choose which training the certificate is of", wrong.ErrorFor("Form.Training"));
        Assert.Equal("The day when you saw it cannot be in the future", wrong.ErrorFor("Form.SeenOn"));
        Assert.Equal("The last day must be today or later", wrong.ErrorFor("Form.UntilOn"));
    }

    [Fact]
    public async Task A_second_click_leaves_one_in_force()
    {
        var known = await SomeKnown.PublishedAsync(site);

        await known.RecordAsync();
        await known.RecordAsync(until: 2028);

        await using var db = site.Database.Open();
        var all = await db.SeenOriginals.Where(one => one.AssistantId == known.Assistant.Id).ToListAsync();
        Assert.Equal(2028, Assert.Single(all, one => one.EndedAt == null).UntilOn.Year);
        Assert.Single(all, one => one.End == SeenEnd.Replaced);
    }

    [Fact]
    public async Task A_PA_elsewhere_is_not_found_and_nobody_finds_themselves_or_takes_away_what_is_anothers()
    {
        var (known, other) = (await SomeKnown.PublishedAsync(site), await SomeKnown.PublishedAsync(site));
        await known.RecordAsync();
        await site.Database.SaveAsync(Membership.Begin(known.Organisation.Id, known.Assistant.AccountId, Some.Today));
        await using var db = site.Database.Open();
        var seen = await db.SeenOriginals.SingleAsync(one => one.AssistantId == known.Assistant.Id);

        foreach (var stranger in new[] { other.Moderator, known.AsAssistant })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await stranger.OpenAsync(Links.Moderation.Seen(known.Profile.Id))).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await stranger.OpenAsync(Links.Moderation.RecordSeen(known.Profile.Id))).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await stranger.OpenAsync(Links.Moderation.EndSeen(seen.Id))).Status);
        }

        var form = await other.AsAssistant.OpenAsync(Links.Assistants.Section(ProfileSection.About));
        Assert.Equal(HttpStatusCode.NotFound, (await other.AsAssistant.OpenAsync(Links.Assistants.TakeSeenAway(seen.Id))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await other.AsAssistant.PostAsync(Links.Assistants.TakeSeenAway(seen.Id), form)).Status);
    }

    private async Task<Page> EndAsync(SomeKnown known, string why)
    {
        await using var db = site.Database.Open();
        var seen = await db.SeenOriginals.SingleAsync(one => one.AssistantId == known.Assistant.Id && one.EndedAt == null);
        return await known.Moderator.SubmitAsync(
            await known.Moderator.OpenAsync(Links.Moderation.EndSeen(seen.Id)), "End it", (why, "true"));
    }
}
