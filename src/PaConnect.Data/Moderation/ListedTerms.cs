using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PaConnect.Domain.Moderation.Checks;

namespace PaConnect.Data.Moderation;

public static class ListedTerms
{
    public static IQueryable<ListedTerm> InForce(this IQueryable<ListedTerm> terms) => terms.Where(term => term.RemovedAt == null);

    /// <summary>Those that the checks look for, to be read beside the built-in lists.</summary>
    public static Task<List<ListedTerm>> InForceAsync(this IQueryable<ListedTerm> terms) =>
        terms.AsNoTracking().InForce().OrderBy(term => term.Id).Take(ListedTerm.Most).ToListAsync();
}

internal sealed class ListedTermConfiguration : IEntityTypeConfiguration<ListedTerm>
{
    public void Configure(EntityTypeBuilder<ListedTerm> term)
    {
        term.ToTable("listed_terms");
        term.Property(t => t.Phrase).HasMaxLength(ListedTerm.PhraseMaxLength);
        term.Property(t => t.Note).HasMaxLength(ListedTerm.NoteMaxLength);
        term.HasIndex(t => t.Phrase).IsUnique().HasFilter("removed_at is null").HasDatabaseName("ux_listed_terms_phrase");
        term.Property<uint>("xmin").IsRowVersion();
    }
}
