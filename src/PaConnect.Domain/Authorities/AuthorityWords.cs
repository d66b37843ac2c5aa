namespace PaConnect.Domain.Authorities;

public static class AuthorityWords
{
    /// <summary>The answer to "Who are you setting this up for?", in the words of the person who answers.</summary>
    public static string Label(this ActsAs actsAs) => actsAs switch
    {
        ActsAs.Self => "Myself",
        ActsAs.Parent => "My child (I am the parent)",
        ActsAs.Partner => "My husband, wife or partner",
        ActsAs.AdultChild => "My mother or father (I am their grown-up child)",
        ActsAs.RelativeOrFriend => "Another relative or a friend",
        ActsAs.Attorney => "Somebody I have power of attorney for",
        ActsAs.Deputy => "Somebody the court chose me to act for (I am their deputy)",
        ActsAs.SuitablePerson => "Somebody whose direct payment I look after",
        ActsAs.TrustOrCaseManager => "Somebody I act for through a trust, or as case manager",
        ActsAs.ManagedAccount => "Somebody whose money I manage in an account for them",
    };
}
