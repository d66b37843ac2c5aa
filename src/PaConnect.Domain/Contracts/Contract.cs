using PaConnect.Domain.Applications;
using PaConnect.Domain.Authorities;
using PaConnect.Domain.Common;
using PaConnect.Domain.Employers;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.PersonalAssistants;
using static PaConnect.Domain.Contracts.ContractState;

namespace PaConnect.Domain.Contracts;

/// <summary>
/// A contract of employment: the written statement of particulars that the law asks for, made once an offer is
/// accepted. The employer writes the draft; offering it freezes the text with its hash, and both sides sign that
/// very text. Taking it back to change it drops every signature, because nobody has agreed to what it says next.
/// </summary>
public sealed class Contract : ITellsHistory, IBelongToEmployer, IBelongToAssistant
{
    public static readonly Machine<ContractState, ContractVerb> Machine = new(
        new(Draft, ContractVerb.Offer, Offered, [Role.Employer], Notices.Assistant),
        new(Offered, ContractVerb.Reopen, Draft, [Role.Employer], Notices.Assistant),
        new(SignedByOne, ContractVerb.Reopen, Draft, [Role.Employer], Both),
        new(Offered, ContractVerb.Sign, SignedByOne, [Role.Employer], Notices.Assistant),
        new(Offered, ContractVerb.Sign, SignedByOne, [Role.Assistant], Notices.Employer),
        new(SignedByOne, ContractVerb.Sign, InForce, [Role.Employer, Role.Assistant], Both),
        new(Draft, ContractVerb.Cancel, Cancelled, [Role.Employer]),
        new(Offered, ContractVerb.Cancel, Cancelled, [Role.Employer], Notices.Assistant),
        new(Offered, ContractVerb.Cancel, Cancelled, [Role.Assistant], Notices.Employer),
        new(SignedByOne, ContractVerb.Cancel, Cancelled, [Role.Employer], Notices.Assistant),
        new(SignedByOne, ContractVerb.Cancel, Cancelled, [Role.Assistant], Notices.Employer));

    private const Notices Both = Notices.Employer | Notices.Assistant;

    private readonly List<Signature> _signatures = [];

    private Contract() { }

    public Id<Contract> Id { get; private init; }
    public Id<Application> ApplicationId { get; private init; }
    public Id<Employer> EmployerId { get; private init; }
    public Id<PersonalAssistant> AssistantId { get; private init; }
    public ContractState State { get; private set; }
    public Particulars Particulars { get; private set; } = new();

    /// <summary>The text as it was offered; null in a draft, which has none.</summary>
    public string? Text { get; private set; }

    /// <summary>SHA-256 of the text, in hexadecimal.</summary>
    public string? Hash { get; private set; }

    /// <summary>Whether a text was offered and taken back, so that its readers know to read again.</summary>
    public bool WasReopened { get; private set; }

    public DateTimeOffset StartedAt { get; private init; }
    public DateTimeOffset ChangedAt { get; private set; }
    public DateTimeOffset? OfferedAt { get; private set; }
    public DateTimeOffset? InForceAt { get; private set; }
    public IReadOnlyList<Signature> Signatures => _signatures;
    public Telling Telling { get; } = new();

    public bool CanBeRevised => State == Draft;

    /// <summary>Whether the two sides may still talk about what it says.</summary>
    public bool IsBeingAgreed => State is Draft or Offered or SignedByOne;

    /// <summary>
    /// Whether the text is the one that was frozen and signed. Nothing is ever shown as signed without this.
    /// </summary>
    public bool TextIsIntact =>
        Text is not null
        && StatementOfParticulars.HashOf(Text) == Hash
        && _signatures.TrueForAll(signature => signature.Hash == Hash);

    /// <summary>
    /// The contract in its parts. Null where the frozen text is not what the answers would make today, to the letter:
    /// then only the text itself may be shown.
    /// </summary>
    public IReadOnlyList<StatementPart>? WriteParts() =>
        Text is null || Text == StatementOfParticulars.ToText(Particulars) ? StatementOfParticulars.Write(Particulars) : null;

    public static Contract Begin(
        Application application,
        JobAdvertDetails advert,
        Employer employer,
        PersonalAssistant assistant,
        Actor by,
        DateTimeOffset now)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(employer.Id, application.EmployerId);
        ArgumentOutOfRangeException.ThrowIfNotEqual(assistant.Id, application.AssistantId);
        Rule.Require(by.Role == Role.Employer, "Only the employer can begin the contract.");
        Rule.Require(
            application is { State: ApplicationState.Accepted, Offer: not null },
            "A contract begins when the PA has accepted your offer.");

        var contract = new Contract
        {
            Id = Id<Contract>.New(),
            ApplicationId = application.Id,
            EmployerId = application.EmployerId,
            AssistantId = application.AssistantId,
            Particulars = ParticularsOfHire.From(application.Offer, advert, employer, assistant),
            StartedAt = now,
            ChangedAt = now,
        };
        contract.Telling.Tell(new Told("begun", by, now, To: nameof(Draft)));
        return contract;
    }

    public bool Can(ContractVerb verb, Role role) => Machine.Allows(State, verb, role);

    public bool CanBeSignedBy(Role role) => Can(ContractVerb.Sign, role) && !HasSigned(SideOf(role));

    public bool HasSigned(ContractSide side) => _signatures.Exists(signature => signature.Side == side);

    public void Revise(Particulars particulars, DateTimeOffset now)
    {
        Rule.Require(CanBeRevised, "The contract has been offered. Take it back before you change it.");
        (Particulars, ChangedAt) = (particulars, now);
    }

    /// <summary>
    /// Sends it to the PA to read, and freezes the text. Refused while anything is missing or against the law.
    /// </summary>
    public void Offer(Actor by, DateTimeOffset now)
    {
        var move = Machine.Find(State, ContractVerb.Offer, by.Role, "This contract cannot be offered now.");
        Rule.RequireNone(StatementOfParticulars.Missing(Particulars).Select(missing => missing.Sentence));
        Rule.RequireNone(LegalChecks.Against(Particulars, London.DateOf(now)).Select(wrong => wrong.Sentence));

        Text = StatementOfParticulars.ToText(Particulars);
        Hash = StatementOfParticulars.HashOf(Text);
        OfferedAt = now;
        Take(move, by, now);
    }

    /// <summary>Takes it back to change it. The signatures do not count any more.</summary>
    public void Reopen(Actor by, DateTimeOffset now)
    {
        var move = Machine.Find(State, ContractVerb.Reopen, by.Role, "This contract cannot be taken back to change.");

        _signatures.Clear();
        (Text, Hash, OfferedAt, WasReopened) = (null, null, null, true);
        Take(move, by, now);
    }

    /// <summary>
    /// Signs for the side of whoever acts. <paramref name="hashSeen"/> is the hash of the text on the page they
    /// read.
    /// </summary>
    public void Sign(string typedName, string hashSeen, Actor by, DateTimeOffset now)
    {
        var move = Machine.Find(State, ContractVerb.Sign, by.Role, "There is no contract to sign now.");
        var side = SideOf(by.Role);
        Rule.Require(!HasSigned(side), "Your side has signed this contract already.");
        Rule.Require(hashSeen == Hash, "The contract has changed since you opened it. Read it again, then sign.");
        Rule.Require(
            TextIsIntact,
            "The text is not the one that was offered. Take the contract back and offer it again.");
        Rule.Require(
            _signatures.TrueForAll(signature => signature.SignedBy != by.AccountId),
            "One person cannot sign for both sides.");
        var name = side == ContractSide.Employer ? Particulars.Parties.Signer() : Particulars.Parties.AssistantName;
        Rule.Require(
            ContractParty.IsSameName(typedName, name),
            $"Type your name as it is in the contract: {name}.");

        var standing = side == ContractSide.Employer ? Particulars.Parties.Standing() : null;
        _signatures.Add(new Signature(Id, side, name!, standing, hashSeen, by, now));
        InForceAt = move.To == InForce ? now : null;
        Take(move, by, now);
    }

    public void Cancel(Actor by, DateTimeOffset now) =>
        Take(Machine.Find(State, ContractVerb.Cancel, by.Role, "This contract cannot be cancelled now."), by, now);

    private static ContractSide SideOf(Role role) =>
        role == Role.Employer ? ContractSide.Employer : ContractSide.Assistant;

    private void Take(Move<ContractState, ContractVerb> move, Actor by, DateTimeOffset now)
    {
        Telling.Tell(new Told(move.Verb.ToString(), by, now, move.Tells, State.ToString(), move.To.ToString()));
        (State, ChangedAt) = (move.To, now);
    }
}

public enum ContractState
{
    Draft,
    Offered,
    SignedByOne,
    InForce,
    Cancelled,
}

public enum ContractVerb
{
    Offer,
    Reopen,
    Sign,
    Cancel,
}
