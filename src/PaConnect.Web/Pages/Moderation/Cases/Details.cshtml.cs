using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Data.Moderation;
using PaConnect.Domain.Common;
using PaConnect.Domain.Moderation;
using PaConnect.Web.Faults;
using PaConnect.Web.Forms;
using PaConnect.Web.Security;
using PaConnect.Web.TagHelpers;

namespace PaConnect.Web.Pages.Moderation.Cases;

public sealed class DetailsModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock) : PageModel, IShowWhatIsThere
{
    private const string Taken = "Somebody else has taken this case. What you typed is still here.";

    [BindProperty(SupportsGet = true)]
    public Id<ReviewCase> Id { get; set; }

    [BindProperty]
    public DecisionForm Form { get; set; } = new();

    [BindProperty]
    public DismissalForm Dismissal { get; set; } = new();

    public CaseFile Shown { get; private set; } = null!;

    public Id<Domain.Common.Account> Reader => user.AccountId;

    public bool IsOwn => Shown.Authors.Contains(user.AccountId);

    /// <summary>An appeal is for somebody else than whoever decided.</summary>
    public bool HasDecidedBefore => Shown.Case.Matter == CaseMatter.Appeal
        && (Shown.From?.Decision?.DecidedBy == user.AccountId || (Shown.Subject as Sanction)?.GivenBy == user.AccountId);

    public bool MaySanction =>
        !IsOwn && Shown.Authors.Count > 0 && Sanction.CanBeGivenFrom(Shown.Case, Shown.Subject, Shown.Claim?.AccountId, user.AccountId);

    /// <summary>The safeguarding lead looks at it first.</summary>
    public bool IsForTheLead => !Shown.Case.IsFor(user.AccountId, clock.GetUtcNow());

    public bool IsBarred => IsOwn || HasDecidedBefore || IsForTheLead;

    public string WhyBarred => (IsOwn, HasDecidedBefore) switch
    {
        (true, _) => "This is your own listing, so somebody else must decide about it.",
        (_, true) => "You took this decision, so somebody else must look at it again.",
        _ => "Your safeguarding lead looks at this first. Once it is late, anybody may.",
    };

    public bool IsHeldByAnother => Shown.Claim is { } claim && claim.AccountId != user.AccountId;

    /// <summary>Whether the page is only the question whether they are sure.</summary>
    public bool AsksIfSure { get; private set; }

    public bool HasTyped => Form.Outcome is not null;

    /// <summary>Where somebody else has taken it, the form stays only for whoever has typed in it already.</summary>
    public bool ShowsForm => Shown is { IsOver: false, IsOvertaken: false } && !IsBarred && (HasTyped || !IsHeldByAnother);

    public static ButtonKind KindOf(Outcome outcome) => outcome switch
    {
        Outcome.Refuse or Outcome.TakeDown => ButtonKind.Warning,
        Outcome.Approve or Outcome.NoAction or Outcome.LetStand => ButtonKind.Secondary,
        Outcome.AskForChanges or Outcome.Hold or Outcome.HoldSilently or Outcome.Release or Outcome.Overrule => ButtonKind.Primary,
    };

    public async Task<IActionResult> OnGetAsync() => await LoadAsync() ? Page() : NotFound();

    public async Task<IActionResult> OnPostDecideAsync()
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        Form.Insert(Shown.Texts);
        if (!this.Accepts(Form, new DecisionForm.Rules([.. Shown.Lines.Select(line => line.Field)])))
        {
            return this.Rejected();
        }

        if (!await TakeAsync())
        {
            return await OvertakenAsync();
        }

        if (Form.MustBeAskedAbout)
        {
            AsksIfSure = true;
            return Page();
        }

        await new CaseDeciding(db, clock).DecideAsync(Shown, Form, ActsAs());
        await db.SaveChangesAsync();
        await db.ReleaseAsync(Id, user.AccountId);
        await db.DraftDecisions.Where(draft => draft.CaseId == Id).ExecuteDeleteAsync();

        this.Say($"Decided: {Form.Outcome!.Value.WhatWasDecided()}.");
        return Redirect(Form.Outcome == Outcome.Approve ? await NextAsync() : Links.Moderation.Queue);
    }

    /// <summary>They are not sure: the form again, with all they typed.</summary>
    public async Task<IActionResult> OnPostChangeAsync() => await LoadAsync() ? Page() : NotFound();

    /// <summary>Keeps what was typed and takes as long again. Nobody loses a case because they write slowly.</summary>
    public Task<IActionResult> OnPostKeepAsync() => KeepAsync(async () =>
    {
        if (!await TakeAsync())
        {
            return await OvertakenAsync();
        }

        this.Say("What you typed is kept, and the case is yours for longer.");
        return Redirect(Links.Moderation.Case(Id));
    });

    public Task<IActionResult> OnPostReleaseAsync() => KeepAsync(async () =>
    {
        await db.ReleaseAsync(Id, user.AccountId);
        this.Say("Others can take the case now. What you typed is kept for you.");
        return Redirect(Links.Moderation.Queue);
    });

    public async Task<IActionResult> OnPostDismissAsync(int number)
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        var why = Dismissal.Why.TryGetValue(number, out var typed) ? typed : null;
        if (why is not { Length: > 0 and <= Finding.WhyMaxLength })
        {
            ModelState.AddModelError(
                $"Dismissal.Why[{number}]",
                why is null ? "Say why this is not a problem" : $"Reason must be {Finding.WhyMaxLength} characters or fewer");
            return this.Rejected();
        }

        if (!await TakeAsync())
        {
            return await OvertakenAsync();
        }

        Shown.Case.Dismiss(number, why, Shown.Authors, ActsAs(), clock.GetUtcNow());
        await db.SaveChangesAsync();
        return Redirect(Links.Moderation.Case(Id));
    }

    public async Task<IActionResult> OnPostCloseAsync()
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        Shown.Case.Close(Shown.Subject, ActsAs(), clock.GetUtcNow());
        await db.SaveChangesAsync();

        this.Say("The case is closed.");
        return Redirect(Links.Moderation.Queue);
    }

    public Task ShowWhatIsThereAsync() => LoadAsync();

    private async Task<IActionResult> KeepAsync(Func<Task<IActionResult>> then)
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        Form.Insert(Shown.Texts);
        if (!this.Accepts(Form, new DecisionForm.Rules([.. Shown.Lines.Select(line => line.Field)], isDraft: true)))
        {
            return this.Rejected();
        }

        await KeepDraftAsync();
        return await then();
    }

    private async Task KeepDraftAsync()
    {
        var draft = await DraftAsync();
        if (draft is null)
        {
            draft = new DraftDecision(Id, user.AccountId);
            db.Add(draft);
        }

        draft.Keep(Form.ToDraft(), Form.Statement, clock.GetUtcNow());
        await db.SaveChangesAsync();
    }

    private Task<DraftDecision?> DraftAsync() =>
        db.DraftDecisions.SingleOrDefaultAsync(draft => draft.CaseId == Id && draft.AccountId == user.AccountId);

    /// <summary>Claims the case, again where the claim has run out. The author claims nothing: the decision is refused.</summary>
    private async Task<bool> TakeAsync() =>
        IsBarred || Shown.IsOver || await db.ClaimAsync(Id, user.AccountId, clock.GetUtcNow());

    private async Task<PageResult> OvertakenAsync()
    {
        db.ChangeTracker.Clear();
        await KeepDraftAsync();
        await LoadAsync();
        ModelState.AddModelError("", Taken);
        return new PageResult { StatusCode = StatusCodes.Status409Conflict };
    }

    private async Task<string> NextAsync() =>
        await db.ClaimNextAsync(user.Organisations, user.AccountId, clock.GetUtcNow()) is { } next
            ? Links.Moderation.Case(next)
            : Links.Moderation.Queue;

    private Actor ActsAs() => user.AsModerator(Shown.Case.OrganisationId);

    private async Task<bool> LoadAsync()
    {
        if (await CaseFile.ReadAsync(db, user, Id, clock.GetUtcNow()) is not { } file)
        {
            return false;
        }

        Shown = file;
        if (HttpMethods.IsGet(Request.Method) && !file.IsOver && await DraftAsync() is { } draft)
        {
            Form.TakeUp(draft);
        }

        Form.FillUp();
        foreach (var finding in file.Case.Findings)
        {
            Dismissal.Why.TryAdd(finding.Number, null);
        }

        return true;
    }
}

public sealed class DismissalForm
{
    /// <summary>Why a finding is no problem, by the finding's number.</summary>
    public IDictionary<int, string?> Why { get; set; } = new Dictionary<int, string?>();
}
