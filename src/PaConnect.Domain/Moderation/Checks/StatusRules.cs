using PaConnect.Domain.Moderation.Checks.Phrases;

namespace PaConnect.Domain.Moderation.Checks;

/// <summary>What the post is: employed or not, a job or not, and whether anybody asks the applicant for money.</summary>
internal static class StatusRules
{
    public static ITextRule SelfEmployed { get; } = new PhraseRule(
        "self-employed",
        ReasonCode.StatusSelfEmployed,
        "This says self-employed or cash in hand. A PA is nearly always an employee. Somebody must look at what this job is.");

    /// <summary>In an advert the employer may say it of themselves; in a profile it is about the PA.</summary>
    public static ITextRule SelfEmployedAssistant { get; } = new PhraseRule(
        "self-employed-assistant",
        ReasonCode.StatusSelfEmployed,
        "This says self-employed. A PA is nearly always an employee of the person they support. Somebody must look at this.");

    public static ITextRule Fee { get; } = new PhraseRule(
        "fee-or-scam",
        ReasonCode.FeeOrScam,
        "This looks like asking for money, offering a visa or handling cheques. Nobody may be charged for a job here.");

    public static ITextRule NotAJob { get; } = new PhraseRule(
        "not-a-job",
        ReasonCode.NotAJob,
        "This looks like a service, an agency or something for sale. Adverts here are for a job with the person or family.");
}
