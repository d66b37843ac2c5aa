using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PaConnect.Data;
using PaConnect.Data.Mail;
using PaConnect.Domain.Common;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.Moderation;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Web.Mail;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Moderation.Cases;

/// <summary>Tells the author what was decided about their listing, with every reason in full.</summary>
internal sealed class DecisionMail(PaConnectDbContext db, IOptions<SiteSettings> settings) : IMailTemplate
{
    public IReadOnlyCollection<string> Kinds { get; } =
        [.. from listing in new[] { nameof(JobAdvert), nameof(AssistantProfile) }
            from verb in new[] { "approved", "changes asked", "refused" }
            select $"{listing} {verb}"];

    public async Task<MailText?> WriteAsync(MailMessage mail, CancellationToken cancellation)
    {
        var decided = await db.ReviewCases.AsNoTracking().SingleOrDefaultAsync(
            c => c.SubjectId == mail.SubjectId && c.Version == mail.Version, cancellation);
        if (decided?.Decision is not { } decision)
        {
            return null;
        }

        var (thing, link, lines) = decided.Kind switch
        {
            CaseKind.JobAdvert => await AboutAdvertAsync(decided, cancellation),
            CaseKind.AssistantProfile => await AboutProfileAsync(decided, cancellation),
        };
        return new MailText(
            $"About your {thing}",
            $"""
            Hello,

            {Sentence(decision.Outcome, thing)}
            {Reasons(decision, lines)}
            Open your {thing} here:

            {settings.Value.PublicUrl}{link}

            PaConnect
            """);
    }

    private static string Sentence(Outcome outcome, string thing) => outcome switch
    {
        Outcome.Approve => $"We have looked at your {thing}. It is approved.",
        Outcome.AskForChanges => $"We have looked at your {thing}. Please change what is written below, then send it again.",
        Outcome.Refuse => $"We have looked at your {thing}. We cannot show it. The reasons are written below.",
    };

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
            .SingleAsync(v => v.AdvertId == id && v.Number == decided.Version, cancellation);
        return ("advert", Links.Employers.Advert(id), VersionLines.Of(version.Details));
    }

    private async Task<(string Thing, string Link, IReadOnlyList<VersionLine> Lines)> AboutProfileAsync(
        ReviewCase decided, CancellationToken cancellation)
    {
        var id = new Id<AssistantProfile>(decided.SubjectId);
        var version = await db.Set<AssistantProfileVersion>().AsNoTracking()
            .SingleAsync(v => v.ProfileId == id && v.Number == decided.Version, cancellation);
        return ("profile", Links.Assistants.Profile, VersionLines.Of(version.Details));
    }
}
