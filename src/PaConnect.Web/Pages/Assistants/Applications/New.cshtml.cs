using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Data.Employers;
using PaConnect.Data.PersonalAssistants;
using PaConnect.Domain.Applications;
using PaConnect.Domain.Authorities;
using PaConnect.Domain.Common;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.Moderation.Checks;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Web.Forms;
using PaConnect.Web.Pages.Shared.Hiring;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Assistants.Applications;

public sealed class NewModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock) : PageModel
{
    public const string OwnAdvert = "This is your own advert, so you cannot apply for it.";

    private bool _isApart;

    [BindProperty]
    public ApplicationForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string Reference { get; set; } = "";

    public JobAdvert Advert { get; private set; } = null!;

    public Job Job { get; private set; } = null!;

    public PersonalAssistant? Assistant { get; private set; }

    public AssistantProfileDetails? Profile { get; private set; }

    public Id<Application>? AppliedAlready { get; private set; }

    public bool IsOwn { get; private set; }

    /// <summary>Whether the letter is shown to be read once more before it goes.</summary>
    public bool IsChecking { get; private set; }

    public IReadOnlyList<string> Shares { get; private set; } = [];

    /// <summary>What the advert asks everybody who applies.</summary>
    public IReadOnlyList<string> Questions { get; private set; } = [];

    /// <summary>An application answers the version that its writer read, and is kept with it.</summary>
    private bool HasChangedMeanwhile => Form.AdvertVersion != Advert.LiveVersion;

    /// <summary>A job of an employer from whom they are kept apart looks like any other that is closed.</summary>
    public bool IsOpen => !_isApart && Advert.IsOpenOn(clock.Today());

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        Form.SendProfile = Profile is not null;
        return Assistant is null && IsOpen && !IsOwn
            ? Redirect(Links.Assistants.BeginThen(Links.Applications.Apply(Reference)))
            : Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        if (!this.Accepts(Form, new ApplicationForm.Rules()))
        {
            return this.Rejected();
        }

        if (HasChangedMeanwhile)
        {
            return SayHasChanged();
        }

        (IsChecking, Shares) = (true, SharedContacts.In(string.Join('\n', Form.Answers.Prepend(Form.Letter))));
        return Page();
    }

    public async Task<IActionResult> OnPostChangeAsync() => await LoadAsync() ? Page() : NotFound();

    public async Task<IActionResult> OnPostSendAsync()
    {
        if (!await LoadAsync() || Assistant is null)
        {
            return NotFound();
        }

        if (!this.Accepts(Form, new ApplicationForm.Rules()))
        {
            return this.Rejected();
        }

        Rule.Require(!IsOwn, OwnAdvert);
        Rule.Require(IsOpen, Application.Closed);
        if (HasChangedMeanwhile)
        {
            return SayHasChanged();
        }

        var application = Application.Send(
            Advert,
            Assistant,
            Form.SendProfile ? Profile : null,
            Form.Letter!,
            clock.Today(),
            user.AsAssistant(),
            clock.GetUtcNow(),
            Form.AnswersTo(Questions));
        db.Add(application);
        var invitation = await db.JobInvitations.ThatAreOf(user).SingleOrDefaultAsync(one => one.AdvertId == Advert.Id);
        if (invitation is { CanBeAnswered: true })
        {
            invitation.AnswerByApplying(user.AsAssistant(), clock.GetUtcNow());
        }

        await db.SaveChangesAsync();

        this.Say("Your application is on its way. We will write to you when there is an answer.");
        return Redirect(Links.Applications.Application(application.Id));
    }

    /// <summary>What was typed stays, to be read against the questions that are asked now.</summary>
    private PageResult SayHasChanged()
    {
        ModelState.AddModelError(
            "", "The employer changed this job while you were writing. Look at the job again. Then check your answers and send them.");
        return this.Rejected(StatusCodes.Status409Conflict);
    }

    private async Task<bool> LoadAsync()
    {
        var advert = await db.JobAdverts.SingleOrDefaultAsync(a => a.Reference == Reference && a.LiveVersion != null);
        if (advert is not { Shown.Details: { Role.IsUnlisted: false } shown })
        {
            return false;
        }

        _isApart = (await db.EmployersApartFromAsync(user)).Contains(advert.EmployerId);
        (Advert, Job, Questions) = (advert, Job.From(shown), shown.Questions?.Asked ?? []);
        Form.Ask(Questions.Count);
        Assistant = await db.PersonalAssistants.SingleOrDefaultAsync(a => a.AccountId == user.AccountId);
        var profile = await db.AssistantProfiles.ThatAreOf(user).AsNoTracking().SingleOrDefaultAsync();
        Profile = profile?.ShownDetails ?? profile?.Details;
        Profile = Profile is not null && ProfileSections.Short.Any(Profile.IsFinished) ? Profile : null;
        AppliedAlready = await db.Applications.ThatAreOf(user).Where(a => a.AdvertId == advert.Id)
            .Select(a => (Id<Application>?)a.Id).SingleOrDefaultAsync();
        IsOwn = await db.Employers.ThatMay(user, Scopes.None).AnyAsync(employer => employer.Id == advert.EmployerId);
        return true;
    }
}
