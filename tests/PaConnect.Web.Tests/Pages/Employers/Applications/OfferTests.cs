using System.Net;
using Microsoft.EntityFrameworkCore;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages.Employers.Applications;

public sealed class OfferTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task An_offer_begins_with_what_the_advert_said_and_reaches_the_PA()
    {
        var hiring = await SomeHiring.InAsync(site);

        var form = await hiring.AsEmployer.OpenAsync(Links.Hiring.Offer(hiring.Application.Id));
        var sent = await hiring.AsEmployer.SubmitAsync(
            form,
            "Send the offer",
            ("Day", "4"),
            ("Month", "January"),
            ("Year", "2027"),
            ("What must happen before they can start?", "Two references"));
        var theirs = await hiring.AsAssistant.OpenAsync(Links.Applications.Application(hiring.Application.Id));

        Assert.Equal("13.47", form.ValueOf("Pay for an hour"));
        Assert.Equal(HttpStatusCode.Redirect, sent.Status);
        Assert.Contains("4 January 2027", theirs.Text, StringComparison.Ordinal);
        Assert.Contains("£13.47 an hour", theirs.Text, StringComparison.Ordinal);
        Assert.Contains("Two references", theirs.Text, StringComparison.Ordinal);
        await using var db = site.Database.Open();
        Assert.True(await db.MailMessages.AnyAsync(mail =>
            mail.SubjectId == hiring.Application.Id.Value && mail.Kind == "Application MakeOffer"));
    }

    [Fact]
    public async Task Fixed_hours_are_typed_once()
    {
        var hiring = await SomeHiring.InAsync(site);

        var form = await hiring.AsEmployer.OpenAsync(Links.Hiring.Offer(hiring.Application.Id));
        var none = await hiring.AsEmployer.SubmitAsync(
            form, "Send the offer", ("Day", "4"), ("Month", "1"), ("Year", "2027"), ("Fewest hours a week", "0"), ("Most hours a week", ""));
        var sent = await hiring.AsEmployer.SubmitAsync(
            form, "Send the offer", ("Day", "4"), ("Month", "1"), ("Year", "2027"), ("Fewest hours a week", "20"), ("Most hours a week", ""));

        Assert.Equal("Enter the most hours a week", none.ErrorFor("Form.HoursFrom"));
        Assert.Equal(HttpStatusCode.Redirect, sent.Status);
        await using var db = site.Database.Open();
        Assert.Equal(20, (await db.Applications.SingleAsync(application => application.Id == hiring.Application.Id)).Offer!.HoursTo);
    }

    [Fact]
    public async Task Pay_below_the_minimum_and_hours_the_wrong_way_round_are_rejected_beside_their_fields()
    {
        var hiring = await SomeHiring.InAsync(site);

        var form = await hiring.AsEmployer.OpenAsync(Links.Hiring.Offer(hiring.Application.Id));
        var rejected = await hiring.AsEmployer.SubmitAsync(
            form,
            "Send the offer",
            ("Day", "19"),
            ("Month", "11"),
            ("Year", "2026"),
            ("Fewest hours a week", "20"),
            ("Most hours a week", "10"),
            ("Pay for an hour", "12.70"));

        Assert.Equal(HttpStatusCode.BadRequest, rejected.Status);
        Assert.Equal("First day must be today or later", rejected.ErrorFor("Form.StartsOn"));
        Assert.Equal("Most hours cannot be fewer than the fewest hours", rejected.ErrorFor("Form.HoursTo"));
        Assert.Equal("Pay must be at least the legal minimum, £12.71 an hour", rejected.ErrorFor("Form.HourlyPounds"));
    }

    [Fact]
    public async Task An_offer_is_taken_back_and_a_second_one_is_refused_while_the_first_stands()
    {
        var hiring = await SomeHiring.InAsync(site, SomeHiring.Offer);

        var form = await hiring.AsEmployer.OpenAsync(Links.Hiring.Offer(hiring.Application.Id));
        var refused = await hiring.AsEmployer.SubmitAsync(
            form, "Send the offer", ("Day", "4"), ("Month", "1"), ("Year", "2027"));
        var back = await hiring.AsEmployer.OpenAsync(Links.Hiring.TakeOfferBack(hiring.Application.Id));
        var page = await hiring.AsEmployer.FollowAsync(await hiring.AsEmployer.SubmitAsync(back, "Take the offer back"));
        var twice = await hiring.AsEmployer.SubmitAsync(back, "Take the offer back");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("On your shortlist", page.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, twice.Status);
    }
}
