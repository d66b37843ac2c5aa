using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Data.Applications;
using PaConnect.Data.Organisations;
using PaConnect.Data.PersonalAssistants;
using PaConnect.Domain.Common;
using PaConnect.Domain.Moderation;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Web.Forms;
using PaConnect.Web.Pages.Shared.Hiring;
using PaConnect.Web.Security;
using PaConnect.Web.TagHelpers;

namespace PaConnect.Web.Pages.Assistants;

public sealed class IndexModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock) : PageModel
{
    [BindProperty]
    public AvailabilityForm Form { get; set; } = new();

    public IReadOnlyList<HiringStep> Steps { get; private set; } = [];

    public AssistantProfile? Profile { get; private set; }

    /// <summary>What was said about the version sent last, where it was not simply approved.</summary>
    public Decision? Decision { get; private set; }

    /// <summary>How many employers looked, those left out that are blocked.</summary>
    public int Views { get; private set; }

    /// <summary>How many wait for an answer.</summary>
    public int Invitations { get; private set; }

    /// <summary>What the local organisation must see first; null where it keeps a noticeboard only.</summary>
    public IntroductionNeeds? Introduction { get; private set; }

    public TagColour Colour => Profile?.State == AssistantProfileState.Published ? TagColour.Green : TagColour.Grey;

    public IEnumerable<string> WhatNow => Profile is null ? [] : ProfileStates.WhatNow(Profile);

    public async Task OnGetAsync()
    {
        await LoadAsync();
        Form = AvailabilityForm.From(Profile?.Details.Week ?? new());
    }

    public async Task<IActionResult> OnPostAvailabilityAsync()
    {
        await LoadAsync();
        if (Profile is null)
        {
            return NotFound();
        }

        if (!this.Accepts(Form, new AvailabilityForm.Rules(clock.Today())))
        {
            return this.Rejected();
        }

        Profile.SayWhen(Form.State!.Value, Form.FromOn.Date, clock.Today(), user.AsAssistant(), clock.GetUtcNow());
        await db.SaveChangesAsync();

        this.Say("Saved. Employers see this at once.");
        return Redirect(Links.Assistants.Home);
    }

    public async Task<IActionResult> OnPostStillLookingAsync()
    {
        await LoadAsync();
        if (Profile is null)
        {
            return NotFound();
        }

        Profile.StillLooks(clock.Today(), user.AsAssistant(), clock.GetUtcNow());
        await db.SaveChangesAsync();

        this.Say("Thank you. Your profile stays on show.");
        return Redirect(Links.Assistants.Home);
    }

    public async Task<IActionResult> OnPostPauseAsync()
    {
        await LoadAsync();
        if (Profile is null)
        {
            return NotFound();
        }

        Profile.PauseIt(user.AsAssistant(), clock.GetUtcNow());
        await db.SaveChangesAsync();

        this.Say("Your profile is hidden. No employer can find it now.");
        return Redirect(Links.Assistants.Home);
    }

    public async Task<IActionResult> OnPostResumeAsync()
    {
        await LoadAsync();
        if (Profile is null)
        {
            return NotFound();
        }

        Profile.ResumeIt(user.AsAssistant(), clock.GetUtcNow());
        await db.SaveChangesAsync();

        this.Say("Employers can find your profile again.");
        return Redirect(Links.Assistants.Home);
    }

    private async Task LoadAsync()
    {
        Steps = await db.StepsOfAssistantAsync(user);
        Profile = await db.OwnProfileAsync(user);
        if (Profile is null)
        {
            return;
        }

        if (Profile.Latest is { Review: Review.ChangesAsked or Review.Refused } latest)
        {
            Decision = (await db.ReviewCases.AsNoTracking().SingleOrDefaultAsync(
                reviewCase => reviewCase.SubjectId == Profile.Id.Value && reviewCase.Version == latest.Number))?.Decision;
        }

        if (Profile.Details.Travel.Home is { } home)
        {
            Introduction = await db.IntroductionNeedsAsync(home.District, Profile.AssistantId, clock.Today());
        }

        var (from, apart) = (clock.Today().AddDays(-ViewersModel.Days), await db.EmployersApartFromAsync(user));
        Views = await db.RegisterViews
            .Where(view => view.ProfileId == Profile.Id && view.ViewedOn > from && !apart.Contains(view.EmployerId))
            .Select(view => view.EmployerId).Distinct().CountAsync();
        Invitations = await db.WaitingInvitations(user, apart, clock.Today()).CountAsync();
    }
}
