namespace PaConnect.Domain.Moderation.Checks;

/// <summary>
/// What somebody is about to give away in a message: ways to be reached outside the site. It only warns, because two people may
/// agree to talk elsewhere; a check that breaks says nothing and stops nobody.
/// </summary>
public static class SharedContacts
{
    private static readonly (ITextRule Rule, string Words)[] Looked =
    [
        (PhoneRule.Numerals, "a phone number"),
        (PhoneRule.Words, "a phone number"),
        (ContactRules.Email, "an e-mail address"),
        (ContactRules.Handle, "a name on another site"),
    ];

    /// <summary>Each kind once, with its article: "a phone number".</summary>
    public static IReadOnlyList<string> In(string text)
    {
        var field = new TextField("Text", "Message", text);
        var found = ListingChecks.RunAll(Looked.Select(look => (Func<IEnumerable<Noticed>>)(() => look.Rule.Look(field)))).Noticed;
        return [.. Looked.Where(look => found.Any(noticed => noticed.Rule == look.Rule.Id)).Select(look => look.Words).Distinct()];
    }
}
