using PaConnect.Domain.Common;

namespace PaConnect.Domain.PersonalAssistants;

/// <summary>
/// The person who looks for work. First name and initial are shown to employers; surname and date of birth never are: the surname is
/// for the contract, the birth date for the age band of pay.
/// </summary>
public sealed class PersonalAssistant
{
    public const int NameMaxLength = 60;

    /// <summary>16 and 17-year-olds join only as apprentices, where an organisation allows it, which none can say yet.</summary>
    public const int YoungestAge = 18;

    private PersonalAssistant() { }

    public Id<PersonalAssistant> Id { get; private init; }
    public Id<Account> AccountId { get; private init; }
    public string FirstName { get; private set; } = "";
    public string Surname { get; private set; } = "";
    public DateOnly BornOn { get; private set; }

    /// <summary>First name and initial, which is a whole letter even where it takes two places in a text.</summary>
    public string ShownName => $"{FirstName} {Surname.EnumerateRunes().First()}";

    public string FullName => $"{FirstName} {Surname}";

    public static PersonalAssistant Begin(
        Id<Account> account, string firstName, string surname, DateOnly bornOn, DateOnly today)
    {
        var assistant = new PersonalAssistant { Id = Id<PersonalAssistant>.New(), AccountId = account };
        assistant.Rename(firstName, surname, bornOn, today);
        return assistant;
    }

    public void Rename(string firstName, string surname, DateOnly bornOn, DateOnly today)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(firstName);
        ArgumentException.ThrowIfNullOrWhiteSpace(surname);
        // Counted back from today: who was born on 29 February is of age on 1 March, and a birth in the year 9999 is only refused.
        Rule.Require(
            bornOn <= today.AddYears(-YoungestAge),
            $"You must be {YoungestAge} or over to join the register.");
        (FirstName, Surname, BornOn) = (firstName, surname, bornOn);
    }
}

/// <summary>A thing that belongs to a PA. Only their own account may touch it.</summary>
public interface IBelongToAssistant
{
    Id<PersonalAssistant> AssistantId { get; }
}
