using System.Net;
using Microsoft.EntityFrameworkCore;
using PaConnect.Domain.Contracts;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages.Employers.Contracts;

public sealed class DetailsTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_contract_begins_with_what_the_offer_settled_and_is_made_once()
    {
        var hiring = await SomeHiring.InAsync(site, SomeHiring.Accept);

        var page = await hiring.AsEmployer.OpenAsync(Links.Hiring.Application(hiring.Application.Id));
        var begun = await hiring.AsEmployer.FollowAsync(await hiring.AsEmployer.SubmitAsync(page, "Make the contract"));
        var read = await hiring.AsEmployer.OpenAsync(begun.LinkTo("Read it as it is now")!);
        var twice = await hiring.AsEmployer.SubmitAsync(page, "Make the contract");

        Assert.Equal("Contract with Robin Marsh", begun.Heading);
        Assert.Contains("£13.47 an hour", read.Text, StringComparison.Ordinal);
        Assert.NotEmpty(read.Document.QuerySelectorAll("mark"));
        Assert.Equal(HttpStatusCode.Conflict, twice.Status);
        Assert.Contains("There is a contract for this job already.", twice.Errors);
    }

    [Fact]
    public async Task Offering_is_refused_while_something_is_missing_and_says_what()
    {
        var contract = await SomeContract.InAsync(
            site, contract => contract.Revise(contract.Particulars with { Training = new TrainingParticulars() }, Some.Now));

        var page = await contract.AsEmployer.OpenAsync(Links.Hiring.Contract(contract.Id));
        var refused = await contract.AsEmployer.SubmitAsync(page, "Send to the PA to read");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("Say if there is training that the PA must do.", refused.Errors);
    }

    [Fact]
    public async Task A_contract_is_sent_taken_back_and_cancelled_and_the_PA_is_told()
    {
        var contract = await SomeContract.InAsync(site);
        var browser = contract.AsEmployer;

        var page = await browser.OpenAsync(Links.Hiring.Contract(contract.Id));
        var sent = await browser.FollowAsync(await browser.SubmitAsync(page, "Send to the PA to read"));
        var reopen = await browser.OpenAsync(sent.LinkTo("Take it back to change it")!);
        var draft = await browser.FollowAsync(await browser.SubmitAsync(reopen, "Take it back"));
        var gone = await contract.AsAssistant.OpenAsync(Links.Applications.Contract(contract.Id));
        var cancel = await browser.OpenAsync(draft.LinkTo("Cancel this contract")!);
        var cancelled = await browser.FollowAsync(await browser.SubmitAsync(cancel, "Cancel the contract"));
        var refused = await browser.SubmitAsync(cancel, "Cancel the contract");

        Assert.Contains("Ready to read and sign", sent.Text, StringComparison.Ordinal);
        Assert.Contains("The employer has taken the contract back.", gone.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Mill Lane", gone.Html, StringComparison.Ordinal);
        Assert.Contains("Cancelled", cancelled.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        await using var db = site.Database.Open();
        Assert.True(await db.MailMessages.AnyAsync(mail =>
            mail.SubjectId == contract.Id.Value && mail.Kind == "Contract Offer"));
    }

    [Fact]
    public async Task The_employers_people_who_may_sign_hear_of_a_signature()
    {
        var contract = await SomeContract.InAsync(site, SomeContract.Offer);

        var sign = await contract.AsAssistant.OpenAsync(Links.Applications.Sign(contract.Id));
        await contract.AsAssistant.SubmitAsync(
            sign,
            "Sign the contract",
            ("Your full name", SomeContract.Assistant),
            ("I have read the contract and I agree to it", "yes"));
        var mail = await site.MailSayingAsync(Links.Hiring.Contract(contract.Id));

        Assert.Contains("The other side has signed your contract. It is your turn to read it and sign it.", mail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_elses_contract_is_not_found()
    {
        var contract = await SomeContract.InAsync(site, SomeContract.Offer);
        var (_, stranger) = await site.SignInEmployerAsync();
        var id = contract.Id;

        foreach (var address in Enum.GetValues<ContractSection>().Select(section => Links.Hiring.Section(id, section)).Concat(
        [
            Links.Hiring.Contract(id), Links.Hiring.Read(id), Links.Hiring.Sign(id), Links.Hiring.Reopen(id),
            Links.Hiring.Cancel(id),
        ]))
        {
            Assert.Equal(HttpStatusCode.NotFound, (await stranger.OpenAsync(address)).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await contract.AsAssistant.OpenAsync(address)).Status);
        }
    }
}
