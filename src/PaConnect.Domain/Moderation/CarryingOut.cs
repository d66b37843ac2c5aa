using PaConnect.Domain.Common;

namespace PaConnect.Domain.Moderation;

/// <summary>What the outcomes of cases do to the thing that they are about.</summary>
internal static class CarryingOut
{
    /// <param name="subject">What was decided about.</param>
    /// <param name="outcome">What was decided.</param>
    /// <param name="version">The version asked about, where a version is.</param>
    /// <param name="codes">The reasons, for the history.</param>
    /// <param name="by">Who decided.</param>
    /// <param name="now">When.</param>
    public static void CarryOut(
        this IModerated subject, Outcome outcome, int? version, List<string> codes, Actor by, DateTimeOffset now)
    {
        switch (outcome)
        {
            case Outcome.Approve:
                ((IReviewed)subject).Approve(version!.Value, by, now);
                break;
            case Outcome.AskForChanges:
                ((IReviewed)subject).AskForChanges(version!.Value, codes, by, now);
                break;
            case Outcome.Refuse:
                ((IReviewed)subject).Refuse(version!.Value, codes, by, now);
                break;
            case Outcome.Hold or Outcome.HoldSilently:
                subject.HoldIt(outcome == Outcome.HoldSilently, by, now);
                break;
            case Outcome.Release:
                subject.ReleaseIt(by, now);
                break;
            case Outcome.TakeDown:
                subject.TakeItDown(by, now);
                break;
            case Outcome.NoAction or Outcome.LetStand or Outcome.Overrule:
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(outcome));
        }
    }

    /// <summary>Puts back what a decision took away, as far as it can still be put back.</summary>
    public static void Undo(this IModerated subject, ReviewCase against, Actor by, DateTimeOffset now)
    {
        switch (against.Decision!.Outcome)
        {
            case Outcome.Refuse:
                ((IReviewed)subject).OverruleRefusal(against.Version!.Value, by, now);
                break;
            case Outcome.Hold when subject.CanBeReleased:
                subject.ReleaseIt(by, now);
                break;
            case Outcome.TakeDown:
                subject.Reinstate(by, now);
                break;
        }
    }
}
