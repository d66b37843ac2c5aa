using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PaConnect.Domain.Employers;
using PaConnect.Domain.JobAdverts;

namespace PaConnect.Data.JobAdverts;

internal sealed class PrivateNoteConfiguration : IEntityTypeConfiguration<PrivateNote>
{
    public void Configure(EntityTypeBuilder<PrivateNote> note)
    {
        note.ToTable("private_notes");
        note.HasOne<JobAdvert>().WithMany().HasForeignKey(n => n.AdvertId).OnDelete(DeleteBehavior.Restrict);
        note.HasOne<Employer>().WithMany().HasForeignKey(n => n.EmployerId).OnDelete(DeleteBehavior.Restrict);
        note.HasIndex(n => n.AdvertId).IsUnique();
        note.Property(n => n.KeyId).HasMaxLength(100);
        note.Property(n => n.Sealed).HasMaxLength(PrivateNote.SealedMaxLength);
        note.Property<uint>("xmin").IsRowVersion();
    }
}

internal sealed class PrivateNoteViewConfiguration : IEntityTypeConfiguration<PrivateNoteView>
{
    public void Configure(EntityTypeBuilder<PrivateNoteView> view)
    {
        view.ToTable("private_note_views");
        view.HasOne<PrivateNote>().WithMany().HasForeignKey(v => v.NoteId).OnDelete(DeleteBehavior.Restrict);
        view.HasIndex(v => new { v.NoteId, v.ViewedAt });
    }
}
