using PaConnect.Domain.Common;
using PaConnect.Domain.Contracts;

namespace PaConnect.Domain.Tests.Contracts;

public sealed class ContractMachineTests
{
    private static readonly (ContractState From, ContractVerb Verb, Role Role)[] Everything =
    [
        .. from state in Enum.GetValues<ContractState>()
           from verb in Enum.GetValues<ContractVerb>()
           from role in Enum.GetValues<Role>()
           select (state, verb, role),
    ];

    public static TheoryData<ContractState, ContractVerb, Role> Rows =>
        [.. Everything.Where(t => Contract.Machine.Allows(t.From, t.Verb, t.Role))];

    public static TheoryData<ContractState, ContractVerb, Role> NotRows =>
        [.. Everything.Where(t => !Contract.Machine.Allows(t.From, t.Verb, t.Role))];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Every_row_leads_where_it_says_and_tells_who_it_says(ContractState from, ContractVerb verb, Role role)
    {
        var contract = SignedByTheOther(from, role);
        var row = Contract.Machine.Moves.Single(
            move => move.From == from && move.Verb == verb && move.Who.Contains(role));

        Do(contract, verb, role);

        Assert.Equal(row.To, contract.State);
        var told = Assert.Single(contract.Telling.Told);
        Assert.Equal(
            (verb.ToString(), from.ToString(), row.To.ToString(), row.Tells),
            (told.Verb, told.From, told.To, told.Tells));
    }

    [Theory]
    [MemberData(nameof(NotRows))]
    public void What_is_no_row_is_refused_and_changes_nothing(ContractState from, ContractVerb verb, Role role)
    {
        var contract = SomeHire.In(from);

        var refusal = Assert.Throws<RuleBrokenException>(() => Do(contract, verb, role));

        Assert.Equal(
            verb switch
            {
                ContractVerb.Offer => "This contract cannot be offered now.",
                ContractVerb.Reopen => "This contract cannot be taken back to change.",
                ContractVerb.Sign => "There is no contract to sign now.",
                ContractVerb.Cancel => "This contract cannot be cancelled now.",
            },
            refusal.Message);
        Assert.Equal(from, contract.State);
        Assert.False(contract.Can(verb, role));
        Assert.Empty(contract.Telling.Told);
    }

    private static Contract SignedByTheOther(ContractState state, Role role)
    {
        if (state != ContractState.SignedByOne || role != Role.Employer)
        {
            return SomeHire.In(state);
        }

        var contract = SomeHire.In(ContractState.Offered);
        contract.Sign(SomeHire.Assistant, contract.Hash!, SomeHire.ByAssistant, SomeHire.Now);
        contract.Telling.HasBeenHeard();
        return contract;
    }

    private static void Do(Contract contract, ContractVerb verb, Role role)
    {
        var by = role switch
        {
            Role.Employer => SomeHire.ByEmployer,
            Role.Assistant => SomeHire.ByAssistant,
            Role.Moderator or Role.Administrator or Role.Reporter or Role.Subscriber or Role.AccountHolder or Role.Machine =>
                new Actor(role, Id<Account>.New()),
        };
        switch (verb)
        {
            case ContractVerb.Offer:
                contract.Offer(by, SomeHire.Now);
                break;
            case ContractVerb.Reopen:
                contract.Reopen(by, SomeHire.Now);
                break;
            case ContractVerb.Sign:
                var name = role == Role.Employer ? SomeHire.Deputy : SomeHire.Assistant;
                contract.Sign(name, contract.Hash ?? "", by, SomeHire.Now);
                break;
            case ContractVerb.Cancel:
                contract.Cancel(by, SomeHire.Now);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(verb));
        }
    }
}
