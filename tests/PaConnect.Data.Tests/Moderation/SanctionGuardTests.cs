using PaConnect.Data.Moderation;
using PaConnect.Domain.Alerts;
using PaConnect.Domain.Applications;
using PaConnect.Domain.Common;
using PaConnect.Domain.Contracts;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.Moderation;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Testing;

namespace PaConnect.Data.Tests.Moderation;

/// <summary>What a pause stops, and what it leaves free.</summary>
public sealed class SanctionGuardTests
{
    private static readonly JobAdvert _advert = Some.LiveAdvert();
    private static readonly PersonalAssistant _assistant = Some.PersonalAssistant();
    private static readonly Application _application = Some.Application(_advert, _assistant);

    /// <summary>Whoever adds a verb must say here, too, whether it sends or shows something.</summary>
    private static readonly string[] _stopped =
    [
        "Application AcceptOffer", "Application MakeOffer", "Application Shortlist", "AssistantProfile Resume", "Contract Offer",
        "JobAdvert Resume",
    ];

    [Fact]
    public void Every_verb_of_an_employer_and_a_PA_is_either_stopped_or_free()
    {
        var verbs = Of("Application", Application.Machine, _application)
            .Concat(Of("AssistantProfile", AssistantProfile.Machine, Some.PublishedProfile(_assistant)))
            .Concat(Of("Contract", Contract.Machine, Begun()))
            .Concat(Of("JobAdvert", JobAdvert.Machine, _advert))
            .Concat(Of("RegisterAlert", RegisterAlert.Machine, Alert()));

        Assert.Equal(_stopped, verbs.Where(one => one.Scope is not null).Select(one => one.Verb).Distinct().Order());
    }

    [Fact]
    public void A_private_note_is_stopped_and_a_verb_that_nobody_thought_about_is_a_fault()
    {
        Assert.Equal(SanctionScope.Adverts, PausedVerbs.ScopeOf(PrivateNote.Begin(_advert), "kept"));
        Assert.Throws<InvalidOperationException>(() => PausedVerbs.ScopeOf(_advert, "sung"));
    }

    [Fact]
    public async Task An_offer_cannot_be_accepted_while_messages_are_paused_and_can_be_declined()
    {
        await using var database = await TestDatabase.CreateAsync();
        var advert = await database.AddLiveAdvertAsync();
        var by = new Actor(Role.Assistant, Id<Account>.New());
        var assistant = Some.PersonalAssistant(account: by.AccountId);
        var application = Some.Application(advert, assistant, by: by);
        application.OfferJob(Some.OfferTerms(), Some.Today, Some.Author, Some.Now);
        await database.SaveAsync(assistant, application);
        await SomePause.GiveAsync(database, by.AccountId!.Value, SanctionStep.Pause, SanctionScope.Messages);

        await using (var db = database.Open())
        {
            (await db.Applications.FindAsync([application.Id], TestContext.Current.CancellationToken))!.Accept(by, Some.Now);
            var refusal = await Assert.ThrowsAsync<RuleBrokenException>(() => db.SaveChangesAsync(TestContext.Current.CancellationToken));
            Assert.StartsWith("A moderator has paused this for you", refusal.Message, StringComparison.Ordinal);
        }

        await using var after = database.Open();
        var declined = await after.Applications.FindAsync([application.Id], TestContext.Current.CancellationToken);
        declined!.Decline("No, thank you.", by, Some.Now);
        await after.SaveChangesAsync(TestContext.Current.CancellationToken);
        Assert.Equal(ApplicationState.OfferDeclined, declined.State);
    }

    private static IEnumerable<(string Verb, SanctionScope? Scope)> Of<TState, TVerb>(
        string subject, Machine<TState, TVerb> machine, ITellsHistory teller)
        where TState : struct, Enum
        where TVerb : struct, Enum =>
        machine.Moves.Where(move => move.Who.Contains(Role.Employer) || move.Who.Contains(Role.Assistant))
            .Select(move => ($"{subject} {move.Verb}", PausedVerbs.ScopeOf(teller, move.Verb.ToString())));

    private static RegisterAlert Alert() => RegisterAlert.Begin(
        _advert.EmployerId, new RegisterAlertSearch("", "", new(449_000, 129_000), 10), AlertFrequency.Daily, 0, 0, Some.Author, Some.Now);

    private static Contract Begun()
    {
        var employer = Some.Employer();
        var advert = Some.LiveAdvert(employer);
        var application = Some.Application(advert, _assistant);
        application.OfferJob(Some.OfferTerms(), Some.Today, Some.Author, Some.Now);
        application.Accept(Some.AssistantActor, Some.Now);
        return Contract.Begin(application, advert.Shown!.Details, employer, _assistant, Some.Author, Some.Now);
    }
}
