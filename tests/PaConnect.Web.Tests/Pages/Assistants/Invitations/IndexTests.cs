using System.Net;
using Microsoft.EntityFrameworkCore;
using PaConnect.Domain.Applications;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages.Assistants.Invitations;

public sealed class IndexTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_no_is_told_to_the_employer_and_ends_it()
    {
        var (employer, asEmployer) = await site.SignInEmployerAsync();
        var advert = await site.AddLiveAdvertAsync(employer: employer);
        var (assistant, asAssistant) = await site.SignInAssistantAsync();
        var invitation = JobInvitation.Send(advert, assistant.Id, 0, Some.Today, Some.Author, Some.Now);
        await site.Database.SaveAsync(invitation);

        var page = await asAssistant.OpenAsync(Links.Assistants.Invitations);
        await asAssistant.SubmitAsync(page, $"No, thank you, not {advert.Shown!.Details.Role.Title}");

        Assert.Contains("You have no invitations", (await asAssistant.OpenAsync(Links.Assistants.Invitations)).Text, StringComparison.Ordinal);
        Assert.Contains(
            "Said no, thank you", (await asEmployer.OpenAsync(Links.Hiring.Applicants(advert.Id))).Text, StringComparison.Ordinal);
        await using var db = site.Database.Open();
        Assert.True(await db.MailMessages.AnyAsync(mail =>
            mail.Kind == "JobInvitation Decline" && mail.SubjectId == invitation.Id.Value));
    }

    [Fact]
    public async Task Somebody_elses_invitation_cannot_be_answered()
    {
        var advert = await site.AddLiveAdvertAsync();
        var (mine, asMe) = await site.SignInAssistantAsync();
        var (theirs, _) = await site.SignInAssistantAsync();
        var (own, other) = (
            JobInvitation.Send(advert, mine.Id, 0, Some.Today, Some.Author, Some.Now),
            JobInvitation.Send(advert, theirs.Id, 0, Some.Today, Some.Author, Some.Now));
        await site.Database.SaveAsync(own);
        await site.Database.SaveAsync(other);

        var page = await asMe.OpenAsync(Links.Assistants.Invitations);
        var answer = await asMe.PostAsync($"{Links.Assistants.Invitations}?handler=Decline", page, ("invitation", other.Id.ToString()));

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        await using var db = site.Database.Open();
        Assert.Equal(JobInvitationState.Waiting, (await db.JobInvitations.SingleAsync(one => one.Id == other.Id)).State);
    }

    [Fact]
    public async Task Whoever_is_invited_can_block_the_employer_from_there()
    {
        var (employer, _) = await site.SignInEmployerAsync();
        var advert = await site.AddLiveAdvertAsync(employer: employer);
        var (assistant, asAssistant) = await site.SignInAssistantAsync();
        await site.Database.SaveAsync(JobInvitation.Send(advert, assistant.Id, 0, Some.Today, Some.Author, Some.Now));

        var page = await asAssistant.OpenAsync(Links.Assistants.Invitations);
        var ask = await asAssistant.OpenAsync(page.LinkTo($"Block this employer: {employer.DisplayName}")!);
        await asAssistant.SubmitAsync(ask, "Block them");

        Assert.Contains("You have no invitations", (await asAssistant.OpenAsync(Links.Assistants.Invitations)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_employer_who_is_blocked_is_not_shown()
    {
        var (employer, _) = await site.SignInEmployerAsync();
        var advert = await site.AddLiveAdvertAsync(Some.CompleteAdvertDetails(title: "Not to be seen"), employer);
        var (assistant, asAssistant) = await site.SignInAssistantAsync();
        await site.Database.SaveAsync(JobInvitation.Send(advert, assistant.Id, 0, Some.Today, Some.Author, Some.Now));
        await site.Database.SaveAsync(Block.Set(employer.Id, assistant.Id, Some.AssistantActor, Some.Now));

        Assert.DoesNotContain("Not to be seen", (await asAssistant.OpenAsync(Links.Assistants.Invitations)).Text, StringComparison.Ordinal);
    }
}
