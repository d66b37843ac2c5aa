using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using PaConnect.Data;

namespace PaConnect.Web.Faults;

/// <summary>A page whose form two people can save at once. It shows what the other saved beside what was typed, which stays.</summary>
public interface IShowWhatIsThere
{
    /// <summary>Reads the row afresh, shows it, and takes its mark, so that saving again is a choice made knowingly.</summary>
    Task ShowWhatIsThereAsync();
}

/// <summary>
/// Somebody changed it, or did it already: status 409, what was typed is kept, and the page says what happened. Each unique
/// constraint that people can run into has its sentence here.
/// </summary>
internal sealed class ConflictFilter(PaConnectDbContext db) : IAsyncPageFilter
{
    private const string Changed =
        "Somebody changed this while you were working. What you typed is still here. Look at what is saved now, then save again.";

    private const string ChangedElsewhere = "Somebody changed this while you were working. Look at what is there now, then try again.";

    private const string SavedAlready = "This is saved already, because the button was pressed twice. You will find it on your own page.";

    private const string RegisteredJustNow = "We have just sent an e-mail to this address. Open the link in it.";

    private static readonly Dictionary<string, string> Sentences = new(StringComparer.Ordinal)
    {
        ["ix_applications_advert_id_assistant_id"] = "You have applied for this job already.",
        ["ux_job_invitations_one_for_a_job"] = "You have invited this person to this job already.",
        ["ux_listed_terms_phrase"] = "This term is listed already.",
        ["ux_review_cases_one_open_for_a_subject"] = "This has already been sent to be checked.",
        ["ux_review_cases_one_appeal_for_a_decision"] = "There has been an appeal against this decision already.",
        ["ix_review_cases_subject_id_version"] = "This has already been sent to be checked.",
        ["pk_job_advert_versions"] = "This has already been sent to be checked.",
        ["pk_assistant_profile_versions"] = "This has already been sent to be checked.",
        ["ix_personal_assistants_account_id"] = "You have begun your profile already. Open it again from your page.",
        ["ix_assistant_profiles_assistant_id"] = "You have begun your profile already. Open it again from your page.",
        ["ux_area_requests_one_waiting"] = "Your organisation has asked for something already. Withdraw that first.",
        ["ux_area_districts_one_lead"] = "Another organisation already leads one of these districts.",
        ["ux_sanctions_one_step_from_a_case"] = "This person has just got this step because of this case.",
        ["ux_safeguarding_contacts_one_for_a_council"] = "There is a contact for this council already. Change that one.",
        ["ux_seen_originals_one_in_force"] = "Somebody has just recorded the same. Look at what is there.",
        ["ux_contracts_one_for_an_application"] = "There is a contract for this job already.",
        ["ix_organisations_slug"] = "Another organisation has this name, or nearly. Choose another name.",
        ["ux_preset_texts_one_of_a_title"] = "There is a ready text with this title already. Choose another title.",
        ["ux_invitations_one_open_for_an_address"] = "Somebody has just invited this person.",
        ["ux_memberships_one_in_force"] = "This person works for the organisation already.",
        ["pk_contract_signatures"] = "Your side has signed this contract already.",
        ["user_name_index"] = RegisteredJustNow,
        ["ux_accounts_normalized_email"] = RegisteredJustNow,
        ["ix_private_notes_advert_id"] = Changed,
        ["ux_blocks_one_of_a_side"] = "You have blocked them already.",
        ["pk_messages"] = "Your message is sent already, because the button was pressed twice.",
        ["pk_employers"] = SavedAlready,
        ["pk_job_adverts"] = SavedAlready,
        ["pk_vouchings"] = "Your organisation vouches for this employer already, because the button was pressed twice.",
        ["pk_stated_sexes"] = Changed,
        ["pk_draft_decisions"] = Changed,
        ["pk_decisions"] = "Somebody has decided this case already.",
    };

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var executed = await next();
        if (executed.ExceptionHandled || SentenceFor(executed.Exception) is not { } sentence)
        {
            return;
        }

        db.ChangeTracker.Clear();
        if (context.HandlerInstance is IShowWhatIsThere page)
        {
            await page.ShowWhatIsThereAsync();
        }

        context.ModelState.AddModelError(
            "", sentence == Changed && context.HandlerInstance is not IShowWhatIsThere ? ChangedElsewhere : sentence);
        executed.ExceptionHandled = true;
        executed.Result = new PageResult { StatusCode = StatusCodes.Status409Conflict };
    }

    private static string? SentenceFor(Exception? exception) => exception switch
    {
        DbUpdateConcurrencyException => Changed,
        DbUpdateException { InnerException: PostgresException { SqlState: PostgresErrorCodes.UniqueViolation } clash } =>
            Sentences.GetValueOrDefault(clash.ConstraintName ?? ""),
        _ => null,
    };
}
