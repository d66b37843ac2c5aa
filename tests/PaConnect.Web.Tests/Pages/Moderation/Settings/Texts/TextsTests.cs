using System.Net;
using Microsoft.EntityFrameworkCore;
using PaConnect.Domain.Common;
using PaConnect.Domain.Moderation;
using PaConnect.Domain.Organisations;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages.Moderation.Settings.Texts;

public sealed class TextsTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_ready_text_is_added_changed_and_deleted()
    {
        var (organisation, lead) = await SettingsTests.LedAsync(site);
        var settings = Links.Moderation.SettingsOf(organisation.Id);

        var added = await lead.FollowAsync(await lead.SubmitAsync(
            await lead.OpenAsync(Links.Moderation.NewText(organisation.Id)),
            "Add it",
            ("Title", "No phone numbers"),
            ("Words to the author", "Please take the number out.")));
        Assert.Contains("Please take the number out.", added.Text, StringComparison.Ordinal);

        var edit = await lead.OpenAsync(added.LinkTo("Change No phone numbers")!);
        var changed = await lead.FollowAsync(await lead.SubmitAsync(edit, "Save", ("Words to the author", "Take it out, please.")));
        Assert.Contains("Take it out, please.", changed.Text, StringComparison.Ordinal);
        var overtaken = await lead.SubmitAsync(edit, "Save", ("Words to the author", "From an older tab."));
        Assert.Equal(HttpStatusCode.Conflict, overtaken.Status);
        Assert.Contains("Take it out, please.", overtaken.Text, StringComparison.Ordinal);

        var deleted = await lead.SubmitAsync(
            await lead.OpenAsync(changed.LinkTo("Delete No phone numbers")!), "Delete this text");
        Assert.Equal(settings, deleted.RedirectsTo);
        Assert.DoesNotContain("No phone numbers", (await lead.FollowAsync(deleted)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_needs_a_title_of_its_own_and_words()
    {
        var (organisation, lead) = await SettingsTests.LedAsync(site);
        await site.Database.SaveAsync(PresetText.Begin(organisation.Id, "Taken", "Words.", Some.Moderator, Some.Now));
        var form = await lead.OpenAsync(Links.Moderation.NewText(organisation.Id));

        var rejected = await lead.SubmitAsync(form, "Add it");
        var twice = await lead.SubmitAsync(form, "Add it", ("Title", "Taken"), ("Words to the author", "Other words."));

        Assert.Equal("Enter a title", rejected.ErrorFor("Form.Title"));
        Assert.Equal("Enter the words", rejected.ErrorFor("Form.Words"));
        Assert.Contains("There is a ready text with this title already. Choose another title.", twice.Errors);
        Assert.Equal("Other words.", twice.ValueOf("Words to the author"));
    }

    [Fact]
    public async Task An_organisation_keeps_a_hundred_at_most()
    {
        var (organisation, lead) = await SettingsTests.LedAsync(site);
        await site.Database.SaveAsync([.. Enumerable.Range(0, PresetText.MostPerOrganisation)
            .Select(number => PresetText.Begin(organisation.Id, $"Text {number}", "Words.", Some.Moderator, Some.Now))]);

        var refused = await lead.SubmitAsync(
            await lead.OpenAsync(Links.Moderation.NewText(organisation.Id)),
            "Add it",
            ("Title", "One more"),
            ("Words to the author", "Words."));

        Assert.Equal(["Keep 100 ready texts at most. Delete one first."], refused.Errors);
    }

    [Fact]
    public async Task A_moderator_begins_a_note_with_a_ready_text_of_their_own_organisation()
    {
        var some = await SomeCase.OpenAsync(site);
        var text = PresetText.Begin(some.Organisation.Id, "Numbers", "Please take the number out.", Some.Moderator, Some.Now);
        await site.Database.SaveAsync(text);
        var page = await some.Browser.OpenAsync(some.Page);

        var foreign = await some.Browser.SubmitNamedAsync(
            page, "Ask for changes", ("Form.Reasons[0].Code", "PrivacyOvershare"), ("Form.Reasons[0].Text", Id<PresetText>.New().ToString()));
        await some.Browser.SubmitNamedAsync(
            page,
            "Ask for changes",
            ("Form.Reasons[0].Code", "PrivacyOvershare"),
            ("Form.Reasons[0].Text", text.Id.ToString()),
            ("Form.Reasons[0].Note", "It is in the last line."));

        Assert.Equal("Reason 1: choose one of the ready texts", foreign.ErrorFor("Form.Reasons[0].Text"));
        await using var db = site.Database.Open();
        var decision = (await db.ReviewCases.SingleAsync(c => c.Id == some.Case.Id)).Decision!;
        Assert.Equal(
            new DecisionReason(ReasonCode.PrivacyOvershare, null, "Please take the number out.\n\nIt is in the last line."),
            Assert.Single(decision.Reasons));
    }
}
