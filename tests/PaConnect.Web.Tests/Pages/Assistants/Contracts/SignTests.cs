using System.Net;
using Microsoft.EntityFrameworkCore;
using PaConnect.Domain.JobAdverts;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages.Assistants.Contracts;

public sealed class SignTests(Site site) : IClassFixture<Site>
{
    private const string HasRead = "I have read the contract and I agree to it";

    [Fact]
    public async Task A_PA_reads_who_their_employer_is_and_asks_before_signing()
    {
        var contract = await SomeContract.InAsync(site, SomeContract.Offer);

        var list = await contract.AsAssistant.OpenAsync(Links.Applications.Contracts);
        var page = await contract.AsAssistant.OpenAsync(list.LinkTo("Personal assistant for weekends")!);

        Assert.Contains("4 Mill Lane, Winchester SO23 9AB", page.Text, StringComparison.Ordinal);
        Assert.Equal(
            Links.Applications.Application(contract.Hiring.Application.Id), page.LinkTo("Ask the employer a question"));
    }

    [Fact]
    public async Task Both_are_told_what_the_contract_says_otherwise_than_the_offer()
    {
        const string Difference = "Pay: the offer said £13.47 an hour. The contract says £12.80 an hour.";
        var contract = await SomeContract.InAsync(site, contract =>
        {
            contract.Revise(
                contract.Particulars with
                {
                    Pay = contract.Particulars.Pay with { Lines = [new PayLine(PayKind.Weekday, 12.80m)] },
                },
                Some.Now);
            SomeContract.Offer(contract);
        });

        var read = await contract.AsAssistant.OpenAsync(Links.Applications.Contract(contract.Id));
        var sign = await contract.AsAssistant.OpenAsync(Links.Applications.Sign(contract.Id));
        var employers = await contract.AsEmployer.OpenAsync(Links.Hiring.Contract(contract.Id));

        Assert.All([read, sign, employers], page => Assert.Contains(Difference, page.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Both_are_told_of_words_that_the_checks_would_ask_about()
    {
        var contract = await SomeContract.InAsync(site, contract =>
        {
            var notes = "For the first six months you are paid £5 an hour.";
            contract.Revise(
                contract.Particulars with { Pay = contract.Particulars.Pay with { Notes = notes } }, Some.Now);
            SomeContract.Offer(contract);
        });

        var read = await contract.AsAssistant.OpenAsync(Links.Applications.Contract(contract.Id));
        var sign = await contract.AsAssistant.OpenAsync(Links.Applications.Sign(contract.Id));
        var employers = await contract.AsEmployer.OpenAsync(Links.Hiring.Contract(contract.Id));

        Assert.All(
            [read, sign, employers],
            page => Assert.Contains("A computer noticed these words about pay.", page.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task No_name_or_no_tick_is_rejected_and_another_name_is_refused()
    {
        var contract = await SomeContract.InAsync(site, SomeContract.Offer);
        var form = await contract.AsAssistant.OpenAsync(Links.Applications.Sign(contract.Id));

        var rejected = await contract.AsAssistant.SubmitAsync(form, "Sign the contract");
        var refused = await contract.AsAssistant.SubmitAsync(
            form, "Sign the contract", ("Your full name", "Robin Hood"), (HasRead, "yes"));

        Assert.Equal("Enter your full name", rejected.ErrorFor("Form.Name"));
        Assert.Equal("Tick that you have read the contract", rejected.ErrorFor("Form.HasRead"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("Type your name as it is in the contract: Robin Marsh.", refused.Errors);
    }

    [Fact]
    public async Task A_text_that_changed_between_reading_and_signing_is_not_signed()
    {
        var contract = await SomeContract.InAsync(site, SomeContract.Offer);
        var form = await contract.AsAssistant.OpenAsync(Links.Applications.Sign(contract.Id));
        await using (var db = site.Database.Open())
        {
            var changed = await db.Contracts.SingleAsync(c => c.Id == contract.Id);
            changed.Reopen(Some.Author, Some.Now);
            var notice = changed.Particulars.Notice with { AssistantWeeks = 12 };
            changed.Revise(changed.Particulars with { Notice = notice }, Some.Now);
            changed.Offer(Some.Author, Some.Now);
            await db.SaveChangesAsync();
        }

        var refused = await contract.AsAssistant.SubmitAsync(
            form, "Sign the contract", ("Your full name", SomeContract.Assistant), (HasRead, "yes"));
        var unread = await contract.AsAssistant.SubmitAsync(refused, "Sign the contract");
        var signed = await contract.AsAssistant.SubmitAsync(refused, "Sign the contract", (HasRead, "yes"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("The contract has changed since you opened it. Read it again, then sign.", refused.Errors);
        Assert.Contains("12 weeks", refused.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, unread.Status);
        Assert.Equal(HttpStatusCode.Redirect, signed.Status);
    }

    [Fact]
    public async Task Signing_many_times_at_once_signs_once_and_is_no_fault()
    {
        var contract = await SomeContract.InAsync(site, SomeContract.Offer);
        var form = await contract.AsAssistant.OpenAsync(Links.Applications.Sign(contract.Id));

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => contract.AsAssistant.SubmitAsync(
            form, "Sign the contract", ("Your full name", SomeContract.Assistant), (HasRead, "yes"))));

        Assert.Single(answers, answer => answer.Status == HttpStatusCode.Redirect);
        Assert.All(answers, answer => Assert.True(
            answer.Status is HttpStatusCode.Redirect or HttpStatusCode.Conflict or HttpStatusCode.UnprocessableEntity, $"{answer.Status}"));
    }

    [Fact]
    public async Task A_text_that_somebody_altered_in_the_store_is_shown_as_broken_and_not_signed()
    {
        var contract = await SomeContract.InAsync(site, SomeContract.Offer);
        var form = await contract.AsAssistant.OpenAsync(Links.Applications.Sign(contract.Id));
        await using (var db = site.Database.Open())
        {
            await db.Contracts.Where(c => c.Id == contract.Id)
                .ExecuteUpdateAsync(set => set.SetProperty(c => c.Text, "You work for nothing."));
        }

        var page = await contract.AsAssistant.OpenAsync(Links.Applications.Contract(contract.Id));
        var refused = await contract.AsAssistant.SubmitAsync(
            form, "Sign the contract", ("Your full name", SomeContract.Assistant), (HasRead, "yes"));

        Assert.Contains("The text is not the one that was offered.", page.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
    }

    [Fact]
    public async Task A_PA_says_no_and_then_nothing_can_be_signed()
    {
        var contract = await SomeContract.InAsync(site, SomeContract.Offer);
        var form = await contract.AsAssistant.OpenAsync(Links.Applications.Sign(contract.Id));

        var cancel = await contract.AsAssistant.OpenAsync(Links.Applications.Cancel(contract.Id));
        await contract.AsAssistant.SubmitAsync(cancel, "Say no to this contract");
        var refused = await contract.AsAssistant.SubmitAsync(
            form, "Sign the contract", ("Your full name", SomeContract.Assistant), (HasRead, "yes"));

        Assert.Contains("There is no contract to sign now.", refused.Errors);
    }

    [Fact]
    public async Task Somebody_elses_contract_and_a_draft_are_not_found()
    {
        var offered = await SomeContract.InAsync(site, SomeContract.Offer);
        var draft = await SomeContract.InAsync(site);
        var (_, stranger) = await site.SignInAssistantAsync();

        foreach (var (browser, id) in new[] { (stranger, offered.Id), (offered.AsEmployer, offered.Id), (draft.AsAssistant, draft.Id) })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync(Links.Applications.Contract(id))).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync(Links.Applications.Sign(id))).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync(Links.Applications.Cancel(id))).Status);
        }
    }
}
