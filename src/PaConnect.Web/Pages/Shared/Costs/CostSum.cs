using PaConnect.Domain.Costs;

namespace PaConnect.Web.Pages.Shared.Costs;

/// <summary>The form and, once it is answered, the sum: the same for everybody and for one advert.</summary>
/// <param name="Rates">The figures used.</param>
/// <param name="ArePublished">Whether they are those of today; otherwise they are the last that are known.</param>
public sealed record CostSum(CostForm Form, CostOfEmploying? Sum, EmployerCostYear Rates, bool ArePublished)
{
    public static CostSum Of(CostForm form, bool isAccepted, DateOnly today)
    {
        var rates = EmployerCosts.On(today);
        var known = rates ?? EmployerCosts.LastPublished;
        return new CostSum(form, isAccepted ? CostOfEmploying.Of(form.ToQuestion(), known) : null, known, rates is not null);
    }
}
