using PaConnect.Domain.Authorities;
using PaConnect.Domain.Common;
using PaConnect.Domain.Employers;
using PaConnect.Domain.PersonalAssistants;

namespace PaConnect.Data.Employers;

/// <summary>What a query must know of the person who asks: which employers they may act for today, and whether they are a PA.</summary>
public interface IActInQueries
{
    IQueryable<Id<Employer>> EmployersFor(Scopes scope);

    IQueryable<Id<PersonalAssistant>> OwnAssistant { get; }
}

/// <summary>Permission is in the query: what is not yours is not found.</summary>
public static class Permissions
{
    /// <summary>Only what belongs to employers for whom this person holds the scope today.</summary>
    public static IQueryable<T> ThatMay<T>(this IQueryable<T> things, IActInQueries user, Scopes scope)
        where T : class, IBelongToEmployer
    {
        var employers = user.EmployersFor(scope);
        return things.Where(thing => employers.Contains(thing.EmployerId));
    }

    public static IQueryable<Employer> ThatMay(this IQueryable<Employer> employers, IActInQueries user, Scopes scope)
    {
        var allowed = user.EmployersFor(scope);
        return employers.Where(employer => allowed.Contains(employer.Id));
    }

    /// <summary>Only what belongs to this person as a PA.</summary>
    public static IQueryable<T> ThatAreOf<T>(this IQueryable<T> things, IActInQueries user)
        where T : class, IBelongToAssistant
    {
        var own = user.OwnAssistant;
        return things.Where(thing => own.Contains(thing.AssistantId));
    }
}
