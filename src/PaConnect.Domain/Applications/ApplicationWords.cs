using PaConnect.Domain.PersonalAssistants;

namespace PaConnect.Domain.Applications;

/// <summary>One state, two sides: each reads it as it is for them.</summary>
public static class ApplicationWords
{
    /// <summary>What an employer says who says no and adds nothing of their own.</summary>
    public const string KindNo =
        "Thank you for applying and for the time you took. "
        + "I have chosen somebody else this time. I wish you well with your search.";

    public static string LabelForEmployer(this ApplicationState state) => state switch
    {
        ApplicationState.Sent => "New",
        ApplicationState.Seen => "Read",
        ApplicationState.Shortlisted => "On your shortlist",
        ApplicationState.Offered => "You offered the job",
        ApplicationState.Accepted => "The PA said yes",
        ApplicationState.OfferDeclined => "The PA said no to your offer",
        ApplicationState.Unsuccessful => "You said no",
        ApplicationState.Withdrawn => "The PA took it back",
    };

    public static string LabelForAssistant(this ApplicationState state) => state switch
    {
        ApplicationState.Sent => "Sent",
        ApplicationState.Seen => "Read by the employer",
        ApplicationState.Shortlisted => "On the shortlist",
        ApplicationState.Offered => "You have an offer",
        ApplicationState.Accepted => "You said yes",
        ApplicationState.OfferDeclined => "You said no to the offer",
        ApplicationState.Unsuccessful => "Not chosen this time",
        ApplicationState.Withdrawn => "You took it back",
    };

    /// <summary>What the employer reads as the PA's name: first name and initial, and the whole name once an offer is accepted.</summary>
    public static string NameAt(this PersonalAssistant assistant, ApplicationState state) =>
        state == ApplicationState.Accepted ? assistant.FullName : assistant.ShownName;
}
