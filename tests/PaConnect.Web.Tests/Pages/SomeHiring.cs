using PaConnect.Domain.Applications;
using PaConnect.Domain.Common;
using PaConnect.Domain.Employers;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages;

/// <summary>An application to a live advert, and a browser for each of its two sides.</summary>
public sealed record SomeHiring(
    Employer Employer, Browser AsEmployer, PersonalAssistant Assistant, Browser AsAssistant, JobAdvert Advert, Application Application)
{
    public static readonly Actor ByEmployer = Some.Author;

    /// <param name="site">Where it is saved.</param>
    /// <param name="moved">What has become of the application before the test begins.</param>
    /// <param name="profile">What the PA sent along.</param>
    public static async Task<SomeHiring> InAsync(
        Site site, Action<Application, Actor>? moved = null, AssistantProfileDetails? profile = null)
    {
        var (employer, asEmployer) = await site.SignInEmployerAsync();
        var (assistant, asAssistant) = await site.SignInAssistantAsync();
        var advert = Some.LiveAdvert(employer);
        await site.Database.SaveAsync(advert);
        var by = new Actor(Role.Assistant, assistant.AccountId);
        var application = Some.Application(advert, assistant, profile, by: by);
        moved?.Invoke(application, by);
        await site.Database.SaveAsync(application);
        return new SomeHiring(employer, asEmployer, assistant, asAssistant, advert, application);
    }

    public static void Offer(Application application, Actor assistant) =>
        application.OfferJob(Some.OfferTerms(subjectTo: "Two references"), Some.Today, ByEmployer, Some.Now);

    public static void Accept(Application application, Actor assistant)
    {
        Offer(application, assistant);
        application.Accept(assistant, Some.Now);
    }
}
