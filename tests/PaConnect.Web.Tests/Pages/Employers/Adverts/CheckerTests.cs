using Microsoft.EntityFrameworkCore;
using PaConnect.Domain.Employers;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.Moderation;
using PaConnect.Domain.Organisations;
using PaConnect.Domain.Places;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages.Employers.Adverts;

/// <summary>Who checks an advert, where more than one organisation covers the place.</summary>
public sealed class CheckerTests(Site site) : IClassFixture<Site>
{
    private const string Who = "Who checks your advert?";

    private static int _districts;

    [Fact]
    public async Task The_lead_checks_unless_the_employer_chooses_another_and_the_choice_is_remembered()
    {
        var (lead, other, place) = await SomeDistrictAsync();
        var (employer, browser) = await site.SignInEmployerAsync();
        var left = await DraftAsync(employer, place);
        var chosen = await DraftAsync(employer, place);

        await browser.SubmitAsync(await browser.OpenAsync(Links.Employers.CheckAdvert(left.Id)), "Send to be checked");
        await browser.SubmitAsync(
            await browser.OpenAsync(Links.Employers.CheckAdvert(chosen.Id)), "Send to be checked", (other.Name, "true"));

        Assert.Equal(lead.Id, (await CaseOfAsync(left)).OrganisationId);
        Assert.Equal(other.Id, (await CaseOfAsync(chosen)).OrganisationId);
        await using var db = site.Database.Open();
        var saved = await db.JobAdverts.SingleAsync(advert => advert.Id == chosen.Id);
        Assert.Equal((other.Id, other.Id), (saved.ChosenOrganisationId, saved.Latest!.ChosenOrganisationId));
        var moderator = (await site.SignInModeratorAsync(other)).Browser;
        var page = await moderator.OpenAsync(Links.Moderation.Case((await CaseOfAsync(chosen)).Id));
        Assert.Contains("The employer chose your organisation", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_only_one_covers_the_place_nothing_is_asked()
    {
        var (employer, browser) = await site.SignInEmployerAsync();
        var draft = Some.DraftAdvert(employer);
        await site.Database.SaveAsync(draft);

        var page = await browser.OpenAsync(Links.Employers.CheckAdvert(draft.Id));

        Assert.DoesNotContain(Who, page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_that_does_not_cover_the_place_is_rejected()
    {
        var (_, _, place) = await SomeDistrictAsync();
        var (stranger, _, _) = await SomeDistrictAsync();
        var (employer, browser) = await site.SignInEmployerAsync();
        var draft = await DraftAsync(employer, place);

        var rejected = await browser.SubmitNamedAsync(
            await browser.OpenAsync(Links.Employers.CheckAdvert(draft.Id)), "Send to be checked", ("Form.Checker", stranger.Id.ToString()));

        Assert.Equal("Choose who checks your advert", rejected.ErrorFor("Form.Checker"));
        await using var db = site.Database.Open();
        Assert.False(await db.ReviewCases.AnyAsync(c => c.SubjectId == draft.Id.Value));
    }

    [Fact]
    public async Task One_that_no_longer_covers_the_place_or_has_nobody_left_gives_way_to_the_lead()
    {
        var (lead, other, place) = await SomeDistrictAsync();
        var (employer, browser) = await site.SignInEmployerAsync();
        var draft = await DraftAsync(employer, place);
        await browser.SubmitAsync(
            await browser.OpenAsync(Links.Employers.CheckAdvert(draft.Id)), "Send to be checked", (other.Name, "true"));
        await using var db = site.Database.Open();
        var advert = await db.JobAdverts.SingleAsync(a => a.Id == draft.Id);
        (await CaseInAsync(db, draft)).Decide(advert, Outcome.Approve, [], null, [], Some.Moderator, Some.Now);
        await db.SaveChangesAsync();
        await db.Memberships.Where(m => m.OrganisationId == other.Id).ExecuteUpdateAsync(
            all => all.SetProperty(m => m.UntilOn, Some.Today.AddDays(-1)));
        advert.Revise(Some.CompleteAdvertDetails(title: "Another title", locality: place), Some.Now);
        await db.SaveChangesAsync();

        await browser.SubmitAsync(await browser.OpenAsync(Links.Employers.CheckAdvert(draft.Id)), "Send to be checked");

        Assert.Equal(lead.Id, (await CaseOfAsync(draft, version: 2)).OrganisationId);
    }

    [Fact]
    public async Task A_report_goes_to_whoever_checked_what_is_on_show()
    {
        var (_, other, place) = await SomeDistrictAsync();
        var (employer, browser) = await site.SignInEmployerAsync();
        var draft = await DraftAsync(employer, place);
        await browser.SubmitAsync(
            await browser.OpenAsync(Links.Employers.CheckAdvert(draft.Id)), "Send to be checked", (other.Name, "true"));
        await using var db = site.Database.Open();
        var advert = await db.JobAdverts.SingleAsync(a => a.Id == draft.Id);
        (await CaseInAsync(db, draft)).Decide(advert, Outcome.Approve, [], null, [], Some.Moderator, Some.Now);
        await db.SaveChangesAsync();
        var reporter = site.Open();

        await reporter.SubmitAsync(
            await reporter.OpenAsync(Links.Reports.Job(advert.Reference)),
            "Send the report",
            ("It asks for money, or looks like a scam", "true"));

        var report = await db.ReviewCases.SingleAsync(c => c.SubjectId == draft.Id.Value && c.Matter == CaseMatter.Report);
        Assert.Equal(other.Id, report.OrganisationId);
    }

    [Fact]
    public async Task Where_only_the_author_works_for_the_organisation_the_platform_checks_from_the_beginning()
    {
        var (employer, browser) = await site.SignInEmployerAsync();
        var district = NextDistrict();
        var own = Some.Organisation(slug: $"o-{Guid.NewGuid():N}", districts: district);
        await using var db = site.Database.Open();
        var account = (await db.Authorities.SingleAsync(a => a.EmployerId == employer.Id)).AccountId;
        var platform = await db.Organisations.SingleAsync(o => o.IsPlatform);
        await site.Database.SaveAsync(own);
        await site.Database.SaveAsync(
            Membership.Begin(own.Id, account, Some.Today), Membership.Begin(platform.Id, (await site.AddAccountAsync()).AccountId, Some.Today));
        var draft = await DraftAsync(employer, Some.Locality(district: district));

        await browser.SubmitAsync(await browser.OpenAsync(Links.Employers.CheckAdvert(draft.Id)), "Send to be checked");

        Assert.Equal(platform.Id, (await CaseOfAsync(draft)).OrganisationId);
    }

    private static string NextDistrict() => $"GU{Interlocked.Increment(ref _districts)}";

    /// <summary>A district of their own with a lead and a neighbour, where somebody works for both.</summary>
    private async Task<(Organisation Lead, Organisation Other, Locality Place)> SomeDistrictAsync()
    {
        var district = NextDistrict();
        var lead = Some.Organisation("The lead", slug: $"o-{Guid.NewGuid():N}", districts: district);
        var other = Some.Organisation("The council’s own", slug: $"o-{Guid.NewGuid():N}");
        other.Cover(District.Parse(district), AreaPart.Neighbour);
        await site.Database.SaveAsync(lead, other);
        foreach (var organisation in new[] { lead, other })
        {
            await site.Database.SaveAsync(
                Membership.Begin(organisation.Id, (await site.AddAccountAsync()).AccountId, Some.Today));
        }

        return (lead, other, Some.Locality(district: district));
    }

    private async Task<JobAdvert> DraftAsync(Employer employer, Locality place)
    {
        var draft = Some.DraftAdvert(employer, Some.CompleteAdvertDetails(locality: place));
        await site.Database.SaveAsync(draft);
        return draft;
    }

    private async Task<ReviewCase> CaseOfAsync(JobAdvert advert, int version = 1)
    {
        await using var db = site.Database.Open();
        return await CaseInAsync(db, advert, version);
    }

    private static Task<ReviewCase> CaseInAsync(Data.PaConnectDbContext db, JobAdvert advert, int version = 1) =>
        db.ReviewCases.SingleAsync(c => c.SubjectId == advert.Id.Value && c.Version == version);
}
