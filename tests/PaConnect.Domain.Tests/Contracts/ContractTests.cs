using PaConnect.Domain.Authorities;
using PaConnect.Domain.Common;
using PaConnect.Domain.Contracts;
using PaConnect.Domain.JobAdverts;

namespace PaConnect.Domain.Tests.Contracts;

public sealed class ContractTests
{
    [Fact]
    public void It_begins_with_what_the_advert_said_and_the_offer_settled()
    {
        var contract = SomeHire.Draft();

        var (job, hours) = (contract.Particulars.Job, contract.Particulars.Hours);
        Assert.Equal("Personal assistant, 12 to 15 hours, Bath", job.Title);
        Assert.Equal([WorkTask.Washing, WorkTask.SocialLife], job.Tasks);
        Assert.Equal("BA2", job.Locality!.District.Code);
        Assert.Equal(new DateOnly(2027, 1, 4), job.StartsOn);
        Assert.Equal(ContractLength.Permanent, job.Length);
        Assert.Equal("Two references", job.SubjectTo);
        Assert.Equal((12m, 15m), (hours.From, hours.To));
        Assert.Equal(SomeHire.Assistant, contract.Particulars.Parties.AssistantName);
        Assert.Equal(3, contract.Particulars.Notice.ProbationMonths);
    }

    [Fact]
    public void The_offered_pay_takes_the_place_of_the_advertised_rate() =>
        Assert.Equal(
            [(PayKind.Weekday, 13.60m), (PayKind.Mileage, 0.45m)],
            SomeHire.Draft().Particulars.Pay.Lines.Select(line => (line.Kind, line.Pounds)));

    [Fact]
    public void A_room_goes_along_with_what_it_costs_and_no_room_does_not()
    {
        var hire = new SomeHire();
        hire.Application.Accept(SomeHire.ByAssistant, SomeHire.Now);
        var room = new RoomDetails { Kind = RoomKind.OwnRoom, Where = RoomPlace.SameHome, ChargeADay = 10 };

        var with = hire.Begin(hire.Details with { Room = room }).Particulars;
        var without = hire.Begin(hire.Details with { Room = room with { Kind = RoomKind.None, ChargeADay = null } }).Particulars;
        var unnamed = hire.Begin(hire.Details with { Room = new RoomDetails { ChargeADay = 10 } }).Particulars;

        Assert.Contains("You pay £10.00 a day for the room.", StatementOfParticulars.ToText(with), StringComparison.Ordinal);
        Assert.Equal(10, unnamed.Pay.Room?.ChargeADay);
        Assert.Null(without.Pay.Room);
    }

    [Fact]
    public void What_differs_from_the_offer_is_said_and_nothing_else()
    {
        var hire = new SomeHire();
        hire.Application.Accept(SomeHire.ByAssistant, SomeHire.Now);
        var begun = hire.Begin().Particulars;
        var changed = begun with
        {
            Job = begun.Job with { StartsOn = new DateOnly(2027, 1, 11), SubjectTo = null },
            Pay = begun.Pay with { Lines = [new PayLine(PayKind.Weekday, 13)] },
            Hours = begun.Hours with { To = 20 },
        };
        var silent = begun with { Pay = new PayParticulars(), Hours = new HoursParticulars() };

        Assert.Empty(SinceTheOffer.Differences(hire.Application.Offer!, begun));
        Assert.Equal(
            [
                "First day: the offer said 4 January 2027. The contract says 11 January 2027.",
                "Hours: the offer said 12 to 15 hours a week. The contract says 12 to 20 hours a week.",
                "Pay: the offer said £13.60 an hour. The contract says £13.00 an hour.",
                "What must happen first: the offer said Two references. The contract says nothing.",
            ],
            SinceTheOffer.Differences(hire.Application.Offer!, changed));
        Assert.Equal(
            [
                "Hours: the offer said 12 to 15 hours a week. The contract says no hours.",
                "Pay: the offer said £13.60 an hour. The contract says nothing for an ordinary hour.",
            ],
            SinceTheOffer.Differences(hire.Application.Offer!, silent));
    }

    [Fact]
    public void The_public_name_of_the_employer_is_not_taken_for_the_legal_one() =>
        Assert.Null(SomeHire.Draft().Particulars.Parties.EmployerName);

    [Fact]
    public void Beginning_is_refused_before_the_offer_is_accepted() =>
        Refused("A contract begins when the PA has accepted your offer.", () => new SomeHire().Begin());

    [Fact]
    public void Beginning_is_refused_to_the_PA()
    {
        var hire = new SomeHire();
        hire.Application.Accept(SomeHire.ByAssistant, SomeHire.Now);

        Refused(
            "Only the employer can begin the contract.",
            () => Contract.Begin(
                hire.Application,
                hire.Details,
                hire.Employer,
                hire.PersonalAssistant,
                SomeHire.ByAssistant,
                SomeHire.Now));
    }

    [Fact]
    public void Beginning_for_another_employer_is_a_mistake_of_ours()
    {
        var (hire, other) = (new SomeHire(), new SomeHire());

        Assert.Throws<ArgumentOutOfRangeException>(() => Contract.Begin(
            hire.Application, hire.Details, other.Employer, hire.PersonalAssistant, SomeHire.ByEmployer, SomeHire.Now));
        Assert.Throws<ArgumentOutOfRangeException>(() => Contract.Begin(
            hire.Application, hire.Details, hire.Employer, other.PersonalAssistant, SomeHire.ByEmployer, SomeHire.Now));
    }

    [Fact]
    public void Offering_is_refused_while_something_is_missing() =>
        Refused("Give the employer’s legal name.", () => SomeHire.Draft().Offer(SomeHire.ByEmployer, SomeHire.Now));

    [Fact]
    public void Offering_is_refused_while_something_is_against_the_law()
    {
        var contract = SomeHire.Ready();
        var particulars = contract.Particulars;
        contract.Revise(particulars with { Notice = particulars.Notice with { EmployerWeeks = 0 } }, SomeHire.Now);

        Refused(
            "Notice must be at least one week on each side.",
            () => contract.Offer(SomeHire.ByEmployer, SomeHire.Now));
    }

    [Fact]
    public void Offering_freezes_the_text_with_its_hash()
    {
        var contract = SomeHire.In(ContractState.Offered);

        Assert.Equal(StatementOfParticulars.ToText(contract.Particulars), contract.Text);
        Assert.Equal(StatementOfParticulars.HashOf(contract.Text!), contract.Hash);
        Assert.True(contract.TextIsIntact);
    }

    [Fact]
    public void A_draft_has_no_text_to_be_intact() => Assert.False(SomeHire.Ready().TextIsIntact);

    [Theory]
    [InlineData(ContractState.Offered)]
    [InlineData(ContractState.SignedByOne)]
    [InlineData(ContractState.InForce)]
    [InlineData(ContractState.Cancelled)]
    public void Changing_is_refused_once_it_was_offered(ContractState state)
    {
        var contract = SomeHire.In(state);

        Refused(
            "The contract has been offered. Take it back before you change it.",
            () => contract.Revise(contract.Particulars, SomeHire.Now));
    }

    [Fact]
    public void Both_sides_sign_in_either_order_and_it_is_in_force()
    {
        var contract = SomeHire.In(ContractState.Offered);

        contract.Sign("  grace   OKAFOR ", contract.Hash!, SomeHire.ByAssistant, SomeHire.Now);
        contract.Sign(SomeHire.Deputy, contract.Hash!, SomeHire.ByEmployer, SomeHire.Now);

        Assert.Equal(ContractState.InForce, contract.State);
        Assert.Equal(SomeHire.Now, contract.InForceAt);
        Assert.Equal(
            ["Grace Okafor", "Helen Marsh, as court-appointed deputy for Ruby Marsh"],
            contract.Signatures.Select(signature => signature.NameAndStanding));
        Assert.All(contract.Signatures, signature => Assert.Equal(contract.Hash, signature.Hash));
        Assert.True(contract.TextIsIntact);
    }

    [Fact]
    public void Signing_is_refused_when_the_text_has_changed_since_it_was_read()
    {
        var contract = SomeHire.In(ContractState.Offered);
        var seen = contract.Hash!;
        contract.Reopen(SomeHire.ByEmployer, SomeHire.Now);
        var particulars = contract.Particulars;
        contract.Revise(particulars with { Pay = particulars.Pay with { PayDay = "Monday" } }, SomeHire.Now);
        contract.Offer(SomeHire.ByEmployer, SomeHire.Now);

        Refused(
            "The contract has changed since you opened it. Read it again, then sign.",
            () => contract.Sign(SomeHire.Assistant, seen, SomeHire.ByAssistant, SomeHire.Now));
    }

    [Fact]
    public void Signing_is_refused_when_somebody_changed_the_frozen_text()
    {
        var contract = SomeHire.In(ContractState.Offered);
        var text = typeof(Contract).GetProperty(nameof(Contract.Text))!;
        text.SetValue(contract, contract.Text!.Replace("13.60", "12.71"));

        Assert.False(contract.TextIsIntact);
        Refused(
            "The text is not the one that was offered. Take the contract back and offer it again.",
            () => contract.Sign(SomeHire.Assistant, contract.Hash!, SomeHire.ByAssistant, SomeHire.Now));
    }

    [Theory]
    [InlineData("Grace")]
    [InlineData("Okafor Grace")]
    [InlineData("")]
    public void Signing_is_refused_under_another_name(string typed)
    {
        var contract = SomeHire.In(ContractState.Offered);

        Refused(
            "Type your name as it is in the contract: Grace Okafor.",
            () => contract.Sign(typed, contract.Hash!, SomeHire.ByAssistant, SomeHire.Now));
    }

    [Fact]
    public void A_deputy_signs_under_their_own_name()
    {
        var contract = SomeHire.In(ContractState.Offered);

        Refused(
            "Type your name as it is in the contract: Helen Marsh.",
            () => contract.Sign(SomeHire.Supported, contract.Hash!, SomeHire.ByEmployer, SomeHire.Now));
    }

    [Fact]
    public void An_employer_who_signs_for_themselves_has_no_standing_to_tell()
    {
        var contract = SomeHire.Ready();
        var particulars = contract.Particulars;
        contract.Revise(
            particulars with { Parties = particulars.Parties with { SignsAs = ActsAs.Self, SignerName = null } },
            SomeHire.Now);
        contract.Offer(SomeHire.ByEmployer, SomeHire.Now);

        contract.Sign(SomeHire.Supported, contract.Hash!, SomeHire.ByEmployer, SomeHire.Now);

        Assert.Equal(SomeHire.Supported, Assert.Single(contract.Signatures).NameAndStanding);
    }

    [Fact]
    public void Signing_twice_for_one_side_is_refused()
    {
        var contract = SomeHire.In(ContractState.SignedByOne);

        Assert.False(contract.CanBeSignedBy(Role.Employer));
        Assert.True(contract.CanBeSignedBy(Role.Assistant));
        Refused(
            "Your side has signed this contract already.",
            () => contract.Sign(SomeHire.Deputy, contract.Hash!, SomeHire.ByEmployer, SomeHire.Now));
    }

    [Fact]
    public void One_account_cannot_sign_for_both_sides()
    {
        var contract = SomeHire.In(ContractState.SignedByOne);

        Refused(
            "One person cannot sign for both sides.",
            () => contract.Sign(
                SomeHire.Assistant, contract.Hash!, SomeHire.ByEmployer with { Role = Role.Assistant }, SomeHire.Now));
    }

    [Theory]
    [InlineData(ContractState.Offered)]
    [InlineData(ContractState.SignedByOne)]
    public void Taking_it_back_drops_the_text_and_every_signature(ContractState state)
    {
        var contract = SomeHire.In(state);

        contract.Reopen(SomeHire.ByEmployer, SomeHire.Now);

        Assert.Empty(contract.Signatures);
        Assert.Null(contract.Text);
        Assert.True(contract.WasReopened);
        Assert.True(contract.CanBeRevised);
    }

    [Fact]
    public void What_is_saved_as_JSON_comes_back_the_same()
    {
        var particulars = SomeHire.Ready().Particulars;
        var json = System.Text.Json.JsonSerializer.Serialize(particulars, DomainJson.Options);

        var back = System.Text.Json.JsonSerializer.Deserialize<Particulars>(json, DomainJson.Options)!;

        Assert.Equal(IfAny.None, back.Job.WorkAbroad);
        Assert.Equal(StatementOfParticulars.ToText(particulars), StatementOfParticulars.ToText(back));
    }

    private static void Refused(string sentence, Action act) =>
        Assert.Equal(sentence, Assert.Throws<RuleBrokenException>(act).Message);
}
