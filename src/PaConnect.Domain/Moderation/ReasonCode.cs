namespace PaConnect.Domain.Moderation;

/// <summary>Why something was not approved as it stood. The same codes serve findings, decisions and statistics.</summary>
public enum ReasonCode
{
    PayBelowMinimum,
    PayUnclear,
    StatusSelfEmployed,
    DiscriminationNoBasis,
    DiscriminationUnlawful,
    HealthQuestion,
    PrivacyOvershare,
    ThirdPartyData,
    SafetyRisk,
    SexualOrExploit,
    FeeOrScam,
    NotAJob,
    Duplicate,
    AbusiveLanguage,
    Impersonation,
    TemplateText,
    Quality,
    Other,
}

public static class ReasonCodes
{
    /// <summary>The form the trade writes, in files and statistics: PAY_BELOW_MIN.</summary>
    public static string Code(this ReasonCode code) => code switch
    {
        ReasonCode.PayBelowMinimum => "PAY_BELOW_MIN",
        ReasonCode.PayUnclear => "PAY_UNCLEAR",
        ReasonCode.StatusSelfEmployed => "STATUS_SELF_EMPLOYED",
        ReasonCode.DiscriminationNoBasis => "DISCRIM_NO_BASIS",
        ReasonCode.DiscriminationUnlawful => "DISCRIM_UNLAWFUL",
        ReasonCode.HealthQuestion => "HEALTH_QUESTION",
        ReasonCode.PrivacyOvershare => "PRIVACY_OVERSHARE",
        ReasonCode.ThirdPartyData => "THIRD_PARTY_DATA",
        ReasonCode.SafetyRisk => "SAFETY_RISK",
        ReasonCode.SexualOrExploit => "SEXUAL_OR_EXPLOIT",
        ReasonCode.FeeOrScam => "FEE_OR_SCAM",
        ReasonCode.NotAJob => "NOT_A_JOB",
        ReasonCode.Duplicate => "DUPLICATE",
        ReasonCode.AbusiveLanguage => "ABUSIVE_LANGUAGE",
        ReasonCode.Impersonation => "IMPERSONATION",
        ReasonCode.TemplateText => "TEMPLATE_TEXT",
        ReasonCode.Quality => "QUALITY",
        ReasonCode.Other => "OTHER",
    };

    /// <summary>Reads either form, PAY_BELOW_MIN or PayBelowMinimum, in any case.</summary>
    public static bool TryParse(string written, out ReasonCode code)
    {
        foreach (var known in Enum.GetValues<ReasonCode>())
        {
            if (written.Equals(known.Code(), StringComparison.OrdinalIgnoreCase)
                || written.Equals(known.ToString(), StringComparison.OrdinalIgnoreCase))
            {
                code = known;
                return true;
            }
        }

        code = default;
        return false;
    }

    /// <summary>What the author is told, as a short heading.</summary>
    public static string Label(this ReasonCode code) => code switch
    {
        ReasonCode.PayBelowMinimum => "Pay is below the legal minimum",
        ReasonCode.PayUnclear => "Pay is not clear",
        ReasonCode.StatusSelfEmployed => "Self-employed or cash in hand",
        ReasonCode.DiscriminationNoBasis => "A limit on who can apply, without a recorded reason",
        ReasonCode.DiscriminationUnlawful => "A limit on who can apply that the law forbids",
        ReasonCode.HealthQuestion => "Asks about health before an offer",
        ReasonCode.PrivacyOvershare => "Shows private details",
        ReasonCode.ThirdPartyData => "Shows details of somebody else",
        ReasonCode.SafetyRisk => "May not be safe",
        ReasonCode.SexualOrExploit => "Sexual services or exploitation",
        ReasonCode.FeeOrScam => "Asks for money or looks like a scam",
        ReasonCode.NotAJob => "Not a job with the person or family",
        ReasonCode.Duplicate => "The same as another one",
        ReasonCode.AbusiveLanguage => "Rude or hurtful words",
        ReasonCode.Impersonation => "May not be who they say they are",
        ReasonCode.TemplateText => "Words from a form left in",
        ReasonCode.Quality => "Hard to read",
        ReasonCode.Other => "Other",
    };
}
