using PaConnect.Domain.Common;

namespace PaConnect.Domain.Contracts;

/// <summary>
/// That one side signed: the name they typed, in what standing, when, and the hash of the very text they had read.
/// </summary>
public sealed class Signature
{
    private Signature() { }

    internal Signature(
        Id<Contract> contractId,
        ContractSide side,
        string name,
        string? standing,
        string hash,
        Actor by,
        DateTimeOffset at)
    {
        (ContractId, Side, Name, Standing, Hash, At) = (contractId, side, name, standing, hash, at);
        SignedBy = by.AccountId!.Value;
    }

    public Id<Contract> ContractId { get; private init; }
    public ContractSide Side { get; private init; }
    public string Name { get; private init; } = "";

    /// <summary>"as attorney for Ann Lee"; null for somebody who signs for themselves.</summary>
    public string? Standing { get; private init; }

    public string Hash { get; private init; } = "";
    public DateTimeOffset At { get; private init; }
    public Id<Account> SignedBy { get; private init; }

    public string NameAndStanding => Standing is null ? Name : $"{Name}, {Standing}";
}

public enum ContractSide
{
    Employer,
    Assistant,
}
