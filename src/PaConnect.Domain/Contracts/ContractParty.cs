using PaConnect.Domain.Authorities;

namespace PaConnect.Domain.Contracts;

/// <summary>
/// Who is the employer in law, and in what standing somebody signs. Whoever acts for themselves, a parent, and a
/// suitable person are the employer. An attorney's or deputy's employer is the supported person; a trust's is the
/// trust; a managed account only pays. A relative or friend is asked: the two names tell whether they employ or
/// sign for somebody.
/// </summary>
public static class ContractParty
{
    public static bool SignsForAnother(this ActsAs actsAs) => actsAs switch
    {
        ActsAs.Self or ActsAs.Parent or ActsAs.SuitablePerson => false,
        ActsAs.Attorney or ActsAs.Deputy or ActsAs.TrustOrCaseManager or ActsAs.ManagedAccount or ActsAs.Partner
            or ActsAs.AdultChild or ActsAs.RelativeOrFriend => true,
    };

    /// <summary>An attorney or deputy is never the employer themselves.</summary>
    public static bool IsNeverEmployer(this ActsAs actsAs) =>
        actsAs is ActsAs.Attorney or ActsAs.Deputy or ActsAs.ManagedAccount;

    /// <summary>The legal name of the person who signs for the employer's side.</summary>
    public static string? Signer(this PartyParticulars parties) =>
        parties.SignsAs is { } actsAs && actsAs.SignsForAnother() ? parties.SignerName : parties.EmployerName;

    /// <summary>"as attorney for Ann Lee"; null where the signer is the employer.</summary>
    public static string? Standing(this PartyParticulars parties)
    {
        if (parties.SignsAs is not { } actsAs
            || !actsAs.SignsForAnother()
            || IsSameName(parties.SignerName, parties.EmployerName))
        {
            return null;
        }

        return actsAs switch
        {
            ActsAs.Attorney => $"as attorney for {parties.EmployerName}",
            ActsAs.Deputy => $"as court-appointed deputy for {parties.EmployerName}",
            ActsAs.TrustOrCaseManager => $"for {parties.EmployerName}",
            ActsAs.ManagedAccount or ActsAs.Partner or ActsAs.AdultChild or ActsAs.RelativeOrFriend
                or ActsAs.Self or ActsAs.Parent or ActsAs.SuitablePerson => $"on behalf of {parties.EmployerName}",
        };
    }

    /// <summary>Whether two people wrote the same name, whatever the capitals and spaces.</summary>
    public static bool IsSameName(string? one, string? other) =>
        Words(one) is { Count: > 0 } words && words.SequenceEqual(Words(other), StringComparer.OrdinalIgnoreCase);

    private static List<string> Words(string? name) =>
        [.. (name ?? "").Normalize().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];
}
