using PaConnect.Domain.Common;
using PaConnect.Domain.Moderation.Checks.Learned;
using PaConnect.Domain.Organisations;

namespace PaConnect.Domain.Moderation;

public sealed partial class ReviewCase
{
    /// <summary>The version on show in which the checks found something new; null for every other matter.</summary>
    public int? ShownVersion { get; private init; }

    /// <summary>
    /// The checks find in an advert on show what its last decision did not consider. It stays on show until a person decides. Nobody is
    /// written to, because one change of a rate opens many: they are in the queue.
    /// </summary>
    public static ReviewCase OpenRecheck(
        Guid subject, int shownVersion, Organisation organisation, CheckResult checks, Actor by, DateTimeOffset now)
    {
        Rule.Require(by.Role == Role.Administrator, "Only an administrator can have the adverts on show looked at again.");
        Rule.Require(checks.Failed || checks.Noticed.Count > 0, "The checks find nothing new in this advert.");
        var opened = new ReviewCase
        {
            Kind = CaseKind.JobAdvert,
            Matter = CaseMatter.Recheck,
            SubjectId = subject,
            ShownVersion = shownVersion,
            OrganisationId = organisation.Id,
            ChecksFailed = checks.Failed,
            OpenedAt = now,
            DueAt = organisation.DueAt(CaseMatter.Recheck, isUrgent: false, now),
        };
        opened._findings.AddRange(checks.Noticed.Select((noticed, index) => new Finding(opened.Id, index, noticed)));
        opened.Telling.Tell(new Told("opened", by, now, To: opened.Matter.ToString(), Version: shownVersion));
        return opened;
    }

    /// <summary>
    /// What the checks find that the decisions about the same version did not have before them. What was dismissed is among
    /// what they had, so it does not come back while the text stays the same.
    /// </summary>
    public static CheckResult NotConsidered(CheckResult checks, IReadOnlyCollection<ReviewCase> decided)
    {
        var considered = decided.SelectMany(c => c.Findings).Select(f => Key(f.Rule, f.Code, f.Field, f.Start, f.Length)).ToHashSet();
        return new CheckResult(
            [.. checks.Noticed.Where(n => !considered.Contains(Key(n.Rule, n.Code, n.Field, n.Start, n.Length)))],
            checks.Failed && !decided.Any(c => c.ChecksFailed));

        // A classifier that has learned more since may mark the sentence beside it.
        static (string, ReasonCode, string, int?, int?) Key(string rule, ReasonCode code, string field, int? start, int? length) =>
            LearnedRule.IsLearned(rule) ? (rule, code, field, null, null) : (rule, code, field, start, length);
    }
}
