using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PaConnect.Data;
using PaConnect.Data.Mail;
using PaConnect.Data.Moderation;
using PaConnect.Domain.Common;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.Moderation;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Web.Mail;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Moderation.Cases;

/// <summary>Tells the author what was decided about what they wrote, with every reason in full, and how to appeal.</summary>
internal sealed class DecisionMail(PaConnectDbContext db, IOptions<SiteSettings> settings, TimeProvider clock) : IMailTemplate
{
    public IReadOnlyCollection<string> Kinds { get; } =
        [.. from listing in new[] { nameof(JobAdvert), nameof(AssistantProfile) }
            from verb in new[] { "approved", "changes asked", "refused" }
            select $"{listing} {verb}", "ReviewCase decided"];

    public async Task<MailText?> WriteAsync(MailMessage mail, CancellationToken cancellation)
    {
        var id = new Id<ReviewCase>(mail.SubjectId);
        var decided = await db.ReviewCases.AsNoTracking().SingleOrDefaultAsync(
            c => c.Id == id || (c.SubjectId == mail.SubjectId && c.Version == mail.Version), cancellation);
        if (decided?.Decision is not { } decision)
        {
            return null;
        }

        if (mail.ToAccountId is null)
        {
            return ToStranger(decision, await db.AddressOfAppellantAsync(decided.Id, cancellation));
        }

        var (thing, link, lines) = decided.Kind switch
        {
            CaseKind.JobAdvert => await AboutAdvertAsync(decided, cancellation),
            CaseKind.AssistantProfile => await AboutProfileAsync(decided, cancellation),
            CaseKind.Message => ("message", Links.Account.Decision(decided.Id), []),
            CaseKind.Sanction => ("account", Links.Account.Sanction(new Id<Sanction>(decided.SubjectId)), []),
        };
        return new MailText(
            $"About your {thing}",
            $"""
            Hello,

            {Sentence(decision.Outcome, thing)}
            {Reasons(decision, lines)}
            Open your {thing} here:

            {settings.Value.PublicUrl}{link}
            {HowToAppeal(decided)}
            PaConnect
            """);
    }

    /// <summary>Whoever reported something without an account and appealed by their link hears the answer, and no more of the author.</summary>
    private static MailText ToStranger(Decision decision, string? address) => new(
        "About what you told us",
        $"""
        Hello,

        {Sentence(decision.Outcome, "report")}

        PaConnect
        """,
        address);

    private static string Sentence(Outcome outcome, string thing) => outcome switch
    {
        Outcome.Approve => $"We have looked at your {thing}. It is approved.",
        Outcome.AskForChanges => $"We have looked at your {thing}. Please change what is written below, then send it again.",
        Outcome.Refuse => $"We have looked at your {thing}. We cannot show it. The reasons are written below.",
        Outcome.Hold => $"Your {thing} is not on show for now. The reasons are written below.",
        Outcome.TakeDown => $"We have taken your {thing} down. The reasons are written below.",
        Outcome.Release => $"Your {thing} is on show again.",
        Outcome.Overrule => "Somebody else has looked at the decision again. You were right, so it is undone.",
        Outcome.LetStand => "Somebody else has looked at the decision again. It stands.",
        Outcome.NoAction or Outcome.HoldSilently => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };

    private string HowToAppeal(ReviewCase decided) => decided.CanBeAppealed(byAuthor: true, clock.GetUtcNow())
        ? $"""

        Do you think that this is wrong? You can ask for somebody else to look at it again:

        {settings.Value.PublicUrl}{Links.Account.Decision(decided.Id)}

        """
        : "";

    private static string Reasons(Decision decision, IReadOnlyList<VersionLine> lines)
    {
        var text = new StringBuilder();
        foreach (var reason in decision.Reasons)
        {
            var field = lines.FirstOrDefault(line => line.Field == reason.Field)?.Label;
            text.Append('\n').Append("* ").Append(reason.Code.Label()).Append(field is null ? "" : $" ({field})").Append('\n');
            text.Append(reason.Note is null ? "" : $"  {reason.Note}\n");
        }

        return text.Append(decision.Statement is null ? "" : $"\n{decision.Statement}\n").ToString();
    }

    private async Task<(string Thing, string Link, IReadOnlyList<VersionLine> Lines)> AboutAdvertAsync(
        ReviewCase decided, CancellationToken cancellation)
    {
        var id = new Id<JobAdvert>(decided.SubjectId);
        var version = await db.Set<JobAdvertVersion>().AsNoTracking()
            .Where(v => v.AdvertId == id && (decided.Version == null || v.Number == decided.Version))
            .OrderByDescending(v => v.Number).FirstAsync(cancellation);
        return ("advert", Links.Employers.Advert(id), VersionLines.Of(version.Details));
    }

    private async Task<(string Thing, string Link, IReadOnlyList<VersionLine> Lines)> AboutProfileAsync(
        ReviewCase decided, CancellationToken cancellation)
    {
        var id = new Id<AssistantProfile>(decided.SubjectId);
        var version = await db.Set<AssistantProfileVersion>().AsNoTracking()
            .Where(v => v.ProfileId == id && (decided.Version == null || v.Number == decided.Version))
            .OrderByDescending(v => v.Number).FirstAsync(cancellation);
        return ("profile", Links.Assistants.Profile, VersionLines.Of(version.Details));
    }
}
