using Microsoft.EntityFrameworkCore;
using PaConnect.Domain.Employers;

namespace PaConnect.Data.Organisations;

public static class EmployersInArea
{
    /// <summary>
    /// The employers that live in a district of these organisations, led or seen. To the platform's own belong all whom nobody leads.
    /// </summary>
    public static IQueryable<Employer> InAreaOf(this DbSet<Employer> employers, IReadOnlyCollection<Guid> organisations)
    {
        var ids = organisations.ToArray();
        return employers.FromSql(
            $"""
            select e.*, e.xmin from employers e
            where e.locality ->> 'District' in (select district from area_districts where organisation_id = any ({ids}))
               or (exists (select from organisations where is_platform and id = any ({ids}))
                   and e.locality ->> 'District' not in (select district from area_districts where part = 'Lead'))
            """);
    }
}
