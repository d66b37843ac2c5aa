using System.Net;
using Microsoft.EntityFrameworkCore;
using PaConnect.Domain.Applications;
using PaConnect.Domain.Common;
using PaConnect.Domain.Employers;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages.Employers.Register;

public sealed class InviteTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_PA_who_is_invited_hears_of_it_applies_and_the_invitation_is_answered()
    {
        var two = await MeetAsync();

        var shown = await two.AsEmployer.OpenAsync(Links.Register.Profile(two.Profile.Id, two.Employer.Id));
        var ask = await two.AsEmployer.OpenAsync(shown.LinkTo("Invite them to apply for your job")!);
        var done = await two.AsEmployer.SubmitAsync(ask, "Invite them");

        Assert.Equal(Links.Register.Profile(two.Profile.Id, two.Employer.Id), done.RedirectsTo);
        var theirs = await two.AsAssistant.OpenAsync(Links.Assistants.Invitations);
        Assert.Contains(two.Title, theirs.Text, StringComparison.Ordinal);
        Assert.Contains("An employer invites you", (await two.AsAssistant.OpenAsync(Links.Assistants.Home)).Text, StringComparison.Ordinal);
        await using var db = site.Database.Open();
        Assert.Equal(1, await db.MailMessages.CountAsync(mail =>
            mail.Kind == "JobInvitation sent" && mail.ToAccountId == two.Assistant.AccountId));
        var again = await two.AsEmployer.OpenAsync(Links.Register.Invite(two.Profile.Id, two.Employer.Id));
        Assert.Contains("You have no open job that you can still invite them to", again.Text, StringComparison.Ordinal);

        var letter = await two.AsAssistant.OpenAsync(Links.Applications.Apply(two.Advert.Reference));
        var check = await two.AsAssistant.SubmitAsync(letter, "Check and send", ("Your letter", "I would like this job."));
        await two.AsAssistant.SubmitAsync(check, "Send my application");

        Assert.Equal(JobInvitationState.Applied, (await db.JobInvitations.SingleAsync(one => one.AdvertId == two.Advert.Id)).State);
        Assert.Contains("You have no invitations", (await two.AsAssistant.OpenAsync(Links.Assistants.Invitations)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_job_must_be_chosen_where_there_are_two()
    {
        var two = await MeetAsync();
        await site.AddLiveAdvertAsync(Some.CompleteAdvertDetails(title: "The second job"), two.Employer);

        var ask = await two.AsEmployer.OpenAsync(Links.Register.Invite(two.Profile.Id, two.Employer.Id));
        var rejected = await two.AsEmployer.SubmitAsync(ask, "Invite them");

        Assert.Equal(HttpStatusCode.BadRequest, rejected.Status);
        Assert.Equal("Choose one of your jobs", rejected.ErrorFor("Form.Job"));
    }

    [Fact]
    public async Task Somebody_elses_job_cannot_be_chosen()
    {
        var two = await MeetAsync();
        var other = await MeetAsync();

        var ask = await two.AsEmployer.OpenAsync(Links.Register.Invite(two.Profile.Id, two.Employer.Id));
        var rejected = await two.AsEmployer.PostAsync(
            Links.Register.Invite(two.Profile.Id, two.Employer.Id), ask, ("Form.Job", other.Advert.Id.ToString()));

        Assert.Equal(HttpStatusCode.BadRequest, rejected.Status);
        await using var db = site.Database.Open();
        Assert.False(await db.JobInvitations.AnyAsync(one => one.AdvertId == other.Advert.Id));
    }

    [Fact]
    public async Task Inviting_two_people_at_once_does_not_get_round_the_limit()
    {
        var two = await MeetAsync();
        var assistants = Enumerable.Range(0, JobInvitation.MostWaiting + 1)
            .Select(_ => Some.PersonalAssistant(account: Id<Domain.Common.Account>.New())).ToList();
        var profiles = assistants.ConvertAll(assistant => Some.PublishedProfile(assistant));
        await site.Database.SaveAsync([.. assistants, .. profiles]);
        await site.Database.SaveAsync([.. profiles.Take(JobInvitation.MostWaiting - 1).Select((profile, number) => JobInvitation.Send(
            two.Advert, profile.AssistantId, number, Some.Today, Some.Author, Some.Now))]);
        var forms = new List<Page>();
        foreach (var profile in profiles.TakeLast(2))
        {
            forms.Add(await two.AsEmployer.OpenAsync(Links.Register.Invite(profile.Id, two.Employer.Id)));
        }

        await Task.WhenAll(forms.Select(form => two.AsEmployer.SubmitAsync(form, "Invite them")));

        await using var db = site.Database.Open();
        Assert.Equal(JobInvitation.MostWaiting, await db.JobInvitations.CountAsync(one => one.AdvertId == two.Advert.Id));
    }

    [Fact]
    public async Task Whoever_is_blocked_or_acts_for_somebody_else_finds_no_page()
    {
        var two = await MeetAsync();
        var other = await MeetAsync();
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(other.AsEmployer, two.Profile.Id, two.Employer.Id));

        await site.Database.SaveAsync(Block.Set(two.Employer.Id, two.Assistant.Id, Some.AssistantActor, Some.Now));

        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(two.AsEmployer, two.Profile.Id, two.Employer.Id));
    }

    private static async Task<HttpStatusCode> StatusAsync(Browser browser, Id<AssistantProfile> profile, Id<Employer> employer) =>
        (await browser.OpenAsync(Links.Register.Invite(profile, employer))).Status;

    private async Task<Two> MeetAsync()
    {
        var (employer, asEmployer) = await site.SignInEmployerAsync();
        var title = $"Cook{Guid.NewGuid():N}";
        var advert = await site.AddLiveAdvertAsync(Some.CompleteAdvertDetails(title: title), employer);
        var (assistant, asAssistant) = await site.SignInAssistantAsync();
        var profile = Some.PublishedProfile(assistant);
        await site.Database.SaveAsync(profile);
        return new Two(employer, asEmployer, assistant, profile, asAssistant, advert, title);
    }

    private sealed record Two(
        Employer Employer,
        Browser AsEmployer,
        PersonalAssistant Assistant,
        AssistantProfile Profile,
        Browser AsAssistant,
        JobAdvert Advert,
        string Title);
}
