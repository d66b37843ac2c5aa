using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PaConnect.Data.Conventions;
using PaConnect.Domain.Applications;
using PaConnect.Domain.Employers;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.Messages;
using PaConnect.Domain.PersonalAssistants;

namespace PaConnect.Data.Applications;

internal sealed class ApplicationConfiguration : IEntityTypeConfiguration<Application>
{
    public void Configure(EntityTypeBuilder<Application> application)
    {
        application.ToTable("applications");
        application.HasOne<JobAdvert>().WithMany().HasForeignKey(a => a.AdvertId).OnDelete(DeleteBehavior.Restrict);
        application.HasOne<Employer>().WithMany().HasForeignKey(a => a.EmployerId).OnDelete(DeleteBehavior.Restrict);
        application.HasOne<PersonalAssistant>().WithMany().HasForeignKey(a => a.AssistantId).OnDelete(DeleteBehavior.Restrict);
        application.HasIndex(a => new { a.AdvertId, a.AssistantId }).IsUnique();
        application.HasIndex(a => a.AssistantId);
        application.Property(a => a.Letter).HasMaxLength(Application.LetterMaxLength);
        application.Property(a => a.Profile).IsJson();
        application.Property(a => a.Answers).IsJson().HasDefaultValueSql("'[]'::jsonb");
        application.Property(a => a.Offer).IsJson();
        application.Property<uint>("xmin").IsRowVersion();
    }
}

internal sealed class JobInvitationConfiguration : IEntityTypeConfiguration<JobInvitation>
{
    public void Configure(EntityTypeBuilder<JobInvitation> invitation)
    {
        invitation.ToTable("job_invitations");
        invitation.HasOne<JobAdvert>().WithMany().HasForeignKey(i => i.AdvertId).OnDelete(DeleteBehavior.Restrict);
        invitation.HasOne<Employer>().WithMany().HasForeignKey(i => i.EmployerId).OnDelete(DeleteBehavior.Restrict);
        invitation.HasOne<PersonalAssistant>().WithMany().HasForeignKey(i => i.AssistantId).OnDelete(DeleteBehavior.Restrict);
        invitation.HasIndex(i => new { i.AdvertId, i.AssistantId }).IsUnique().HasDatabaseName("ux_job_invitations_one_for_a_job");
        invitation.HasIndex(i => new { i.AssistantId, i.SentAt });
        invitation.HasIndex(i => i.EmployerId);
        invitation.Property<uint>("xmin").IsRowVersion();
    }
}

internal sealed class MessageConfiguration : IEntityTypeConfiguration<Message>
{
    public void Configure(EntityTypeBuilder<Message> message)
    {
        message.ToTable("messages");
        message.HasOne<Application>().WithMany().HasForeignKey(m => m.ApplicationId).OnDelete(DeleteBehavior.Restrict);
        message.HasIndex(m => new { m.ApplicationId, m.SentAt });
        message.Property(m => m.Text).HasMaxLength(Message.TextMaxLength);
    }
}
