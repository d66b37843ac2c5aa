using Microsoft.EntityFrameworkCore;
using PaConnect.Domain.Contracts;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages;

/// <summary>From the letter to both signatures, by nothing but the pages.</summary>
public sealed class HiringWalkTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_PA_applies_and_in_the_end_both_have_signed()
    {
        var (employer, asEmployer) = await site.SignInEmployerAsync();
        var (assistant, asAssistant) = await site.SignInAssistantAsync();
        var advert = await site.AddLiveAdvertAsync(employer: employer);

        var letter = await asAssistant.OpenAsync(Links.Applications.Apply(advert.Reference));
        var check = await asAssistant.SubmitAsync(letter, "Check and send", ("Your letter", "I live nearby."));
        await asAssistant.SubmitAsync(check, "Send my application");
        await using var db = site.Database.Open();
        var application = (await db.Applications.AsNoTracking().SingleAsync(a => a.AssistantId == assistant.Id)).Id;

        var offer = await asEmployer.OpenAsync(Links.Hiring.Offer(application));
        await asEmployer.SubmitAsync(offer, "Send the offer", ("Day", "4"), ("Month", "1"), ("Year", "2027"));
        var accept = await asAssistant.OpenAsync(Links.Applications.Accept(application));
        await asAssistant.SubmitAsync(accept, "Yes, I accept this offer");

        var accepted = await asEmployer.OpenAsync(Links.Hiring.Application(application));
        await asEmployer.SubmitAsync(accepted, "Make the contract");
        var contract = (await db.Contracts.AsNoTracking().SingleAsync(c => c.ApplicationId == application)).Id;
        foreach (var (section, typed) in Answers)
        {
            var form = await asEmployer.OpenAsync(Links.Hiring.Section(contract, section));
            var saved = await asEmployer.SubmitNamedAsync(form, "Save", typed);
            Assert.Equal(Links.Hiring.Contract(contract), saved.RedirectsTo);
        }

        var draft = await asEmployer.OpenAsync(Links.Hiring.Contract(contract));
        await asEmployer.SubmitAsync(draft, "Send to the PA to read");
        await SignAsync(asAssistant, Links.Applications.Sign(contract), "Robin Marsh");
        await SignAsync(asEmployer, Links.Hiring.Sign(contract), "sam  hill");

        var inForce = await asAssistant.OpenAsync(Links.Applications.Contract(contract));
        var theirs = await asEmployer.OpenAsync(Links.Hiring.Contract(contract));
        var hash = (await db.Contracts.AsNoTracking().SingleAsync(c => c.Id == contract)).Hash!;
        foreach (var page in new[] { inForce, theirs })
        {
            Assert.Contains("Signed by both", page.Text, StringComparison.Ordinal);
            Assert.Contains("Robin Marsh Signed on 20 November 2026 at 9:00am, London time", page.Text, StringComparison.Ordinal);
            Assert.Contains("Sam Hill Signed on", page.Text, StringComparison.Ordinal);
            Assert.Contains(hash, page.Text, StringComparison.Ordinal);
            Assert.Contains("Nothing in this contract has changed since both sides signed it.", page.Text, StringComparison.Ordinal);
        }
    }

    private static IEnumerable<(ContractSection Section, (string Name, string Value)[] Typed)> Answers =>
    [
        (ContractSection.Parties, [
            ("Form.EmployerName", "Sam Hill"), ("Form.EmployerAddress", "4 Mill Lane, Winchester"), ("Form.SignsAs", "Self")]),
        (ContractSection.JobAndPlace, [
            ("Form.ContinuousFrom.Day", "4"), ("Form.ContinuousFrom.Month", "1"), ("Form.ContinuousFrom.Year", "2027"),
            ("Form.Workplace", "EmployersAddress"), ("Form.WorkAbroad.IsThere", "false")]),
        (ContractSection.Pay, [("Form.Interval", "Monthly"), ("Form.PayDay", "The last Friday"), ("Form.Method", "BankTransfer")]),
        (ContractSection.Hours, [("Form.Changes.IsThere", "true"), ("Form.Changes.What", "We agree them two weeks before")]),
        (ContractSection.HolidayAndLeave, [
            ("Form.Year", "FromApril"), ("Form.BankHolidays", "OffAndCounted"), ("Form.IsRolledUp", "false"),
            ("Form.OtherPaidLeave.IsThere", "false")]),
        (ContractSection.SicknessAndPension, [
            ("Form.TellHow", "Ring by 7am"), ("Form.MoreSickPay.IsThere", "false"), ("Form.PensionScheme.IsThere", "false"),
            ("Form.OtherBenefits.IsThere", "false")]),
        (ContractSection.NoticeAndProbation, [("Form.EmployerWeeks", "4"), ("Form.AssistantWeeks", "2")]),
        (ContractSection.TrainingAndRules, [
            ("Form.Compulsory.IsThere", "false"), ("Form.Optional.IsThere", "false"),
            ("Form.CollectiveAgreements.IsThere", "false"), ("Form.AppealTo", "Sam, in writing"),
            ("Form.GrievanceTo", "Sam, in person")]),
    ];

    private static async Task SignAsync(Browser browser, string address, string name)
    {
        var form = await browser.OpenAsync(address);
        await browser.SubmitAsync(
            form, "Sign the contract", ("Your full name", name), ("I have read the contract and I agree to it", "yes"));
    }
}
