using PaConnect.Domain.Applications;
using PaConnect.Domain.Common;
using PaConnect.Domain.Employers;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.Moderation;
using PaConnect.Domain.Organisations;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Domain.Places;

namespace PaConnect.Testing;

/// <summary>
/// Valid things to begin a test with. A test names only what matters to it; everything else has a value that stands in
/// no rule's way. They are made by the domain's own verbs, so that none is here that could not be in the site.
/// </summary>
public static class Some
{
    /// <summary>A Friday, in a year whose minimum wage is known.</summary>
    public static readonly DateOnly Today = new(2026, 11, 20);

    public static readonly DateTimeOffset Now = new(2026, 11, 20, 9, 0, 0, TimeSpan.Zero);

    public static Actor Author { get; } = By(Role.Employer);

    public static Actor AssistantActor { get; } = By(Role.Assistant);

    public static Actor Moderator { get; } = By(Role.Moderator);

    /// <summary>Somebody else in this part: each call is another account.</summary>
    public static Actor By(Role role) => new(role, role == Role.Machine ? null : Id<Account>.New());

    public static Locality Locality(
        string name = "Winchester",
        string district = "SO23",
        Nation nation = Nation.England,
        GridPoint? location = null) =>
        new(name, District.Parse(district), nation, location ?? new GridPoint(449_000, 129_000));

    public static EmployerDetails EmployerDetails(
        string displayName = "Sam’s family",
        Funding funding = Funding.CouncilDirectPayment,
        string? postcode = "SO23 9AB",
        Locality? locality = null) =>
        new(displayName, funding, postcode is null ? null : Postcode.Parse(postcode), locality ?? Locality());

    public static Employer Employer(string displayName = "Sam’s family", Locality? locality = null, Actor? by = null) =>
        Domain.Employers.Employer.Begin(EmployerDetails(displayName, locality: locality), by ?? Author, Now);

    /// <summary>All seven answers, and nothing that a check would find.</summary>
    public static JobAdvertDetails CompleteAdvertDetails(
        DateOnly? closesOn = null,
        string title = "Personal assistant for weekends",
        decimal pounds = 13.47m,
        Locality? locality = null,
        DateOnly? startsOn = null,
        Employment employment = Employment.Permanent,
        IReadOnlyList<WorkTask>? tasks = null) => new()
        {
            Role = new RoleDetails { Title = title, About = "I like music and the sea.", Employment = employment },
            Tasks = new TaskDetails { Tasks = tasks ?? [WorkTask.Meals, WorkTask.SocialLife] },
            Week = new WeekDetails
            {
                HoursFrom = 12,
                HoursTo = 15,
                Pattern = WeekPattern.FixedTimes,
                Slots = [new Slot(DayOfWeek.Saturday, new TimeOnly(9, 0), 360)],
                StartsOn = startsOn,
            },
            Pay = new PayDetails { Lines = [new PayLine(PayKind.Weekday, pounds)] },
            Place = new PlaceDetails { Locality = locality ?? Locality() },
            Closing = new ClosingDetails { ClosesOn = closesOn ?? Today.AddDays(28) },
        };

    public static JobAdvert DraftAdvert(
        Employer? employer = null, JobAdvertDetails? details = null, DateOnly? closesOn = null, Actor? by = null)
    {
        var advert = JobAdvert.Begin(employer ?? Employer(), by ?? Author, Now);
        advert.Revise(details ?? CompleteAdvertDetails(closesOn), Now);
        return advert;
    }

    public static JobAdvert SentAdvert(
        Employer? employer = null, JobAdvertDetails? details = null, DateOnly? closesOn = null, Actor? by = null)
    {
        var advert = DraftAdvert(employer, details, closesOn, by);
        advert.Submit(Today, by ?? Author, Now);
        return advert;
    }

    public static JobAdvert LiveAdvert(
        Employer? employer = null, JobAdvertDetails? details = null, DateOnly? closesOn = null, Actor? by = null)
    {
        var advert = SentAdvert(employer, details, closesOn, by);
        advert.Approve(advert.Latest!.Number, Moderator, Now);
        return advert;
    }

    public static PersonalAssistant PersonalAssistant(
        string firstName = "Alex", string surname = "Morgan", DateOnly? bornOn = null, Id<Account>? account = null) =>
        Domain.PersonalAssistants.PersonalAssistant.Begin(
            account ?? AssistantActor.AccountId!.Value, firstName, surname, bornOn ?? new DateOnly(1994, 5, 17), Today);

    public static AssistantProfileDetails CompleteProfileDetails(
        string statement = "I am patient and I like to cook.",
        Locality? home = null,
        int miles = 10,
        IReadOnlyList<WorkTask>? tasks = null) => new()
        {
            About = new AboutDetails { Statement = statement },
            Experience = new ExperienceDetails { Kinds = [ExperienceKind.OwnFamily] },
            Tasks = new OfferedTaskDetails { Offered = tasks ?? [WorkTask.Meals, WorkTask.SocialLife] },
            Week = new AvailabilityDetails
            {
                Parts = [new WeekPart(DayOfWeek.Saturday, PartOfDay.Morning)],
                State = Availability.Now,
            },
            Travel = new TravelDetails { Home = home ?? Locality(), Miles = miles, Means = [TravelMeans.Bus] },
            Skills = new SkillDetails { Training = [Training.FirstAid], Languages = [Language.English] },
        };

    public static AssistantProfile DraftProfile(
        PersonalAssistant? assistant = null, AssistantProfileDetails? details = null, Actor? by = null)
    {
        var profile = AssistantProfile.Begin(assistant ?? PersonalAssistant(), by ?? AssistantActor, Now);
        profile.Revise(details ?? CompleteProfileDetails(), Now);
        return profile;
    }

    public static AssistantProfile SentProfile(
        PersonalAssistant? assistant = null, AssistantProfileDetails? details = null, Actor? by = null)
    {
        var profile = DraftProfile(assistant, details, by);
        profile.Submit(by ?? AssistantActor, Now);
        return profile;
    }

    public static AssistantProfile PublishedProfile(
        PersonalAssistant? assistant = null, AssistantProfileDetails? details = null, Actor? by = null)
    {
        var profile = SentProfile(assistant, details, by);
        profile.Approve(profile.Latest!.Number, Moderator, Now);
        return profile;
    }

    public static Application Application(
        JobAdvert? advert = null,
        PersonalAssistant? assistant = null,
        AssistantProfileDetails? profile = null,
        string letter = "I would like this job because I live nearby.",
        Actor? by = null) =>
        Domain.Applications.Application.Send(
            advert ?? LiveAdvert(),
            assistant ?? PersonalAssistant(),
            profile,
            letter,
            Today,
            by ?? AssistantActor,
            Now);

    public static OfferTerms OfferTerms(
        DateOnly? startsOn = null,
        decimal hoursFrom = 12,
        decimal hoursTo = 15,
        decimal pounds = 13.47m,
        string? subjectTo = null) =>
        new(startsOn ?? Today.AddDays(14), hoursFrom, hoursTo, pounds, subjectTo);

    public static Organisation Organisation(
        string name = "Hampshire Together",
        string slug = "hampshire-together",
        Nation nation = Nation.England,
        bool isPlatform = false,
        params IEnumerable<string> districts)
    {
        var organisation = Domain.Organisations.Organisation.Begin(name, slug, nation, isPlatform);
        foreach (var district in districts)
        {
            organisation.Cover(District.Parse(district), AreaPart.Lead);
        }

        return organisation;
    }

    /// <summary>The case about the version of the advert that was sent last.</summary>
    public static ReviewCase OpenCase(
        JobAdvert advert,
        Organisation? organisation = null,
        bool isUrgent = false,
        params IReadOnlyList<Noticed> noticed) =>
        ReviewCase.OpenReview(
            CaseKind.JobAdvert,
            advert.Id.Value,
            advert.Latest!.Number,
            organisation ?? Organisation(),
            isUrgent,
            new CheckResult(noticed, Failed: false),
            Author,
            Now);

    public static ReviewCase OpenCase(AssistantProfile profile, Organisation? organisation = null) =>
        ReviewCase.OpenReview(
            CaseKind.AssistantProfile,
            profile.Id.Value,
            profile.Latest!.Number,
            organisation ?? Organisation(),
            isUrgent: false,
            new CheckResult([], Failed: false),
            AssistantActor,
            Now);

    public static Noticed Noticed(ReasonCode code = ReasonCode.PrivacyOvershare, string field = "about") =>
        new("telephone number", code, field, "This looks like a telephone number.");
}
