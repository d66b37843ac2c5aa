using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PaConnect.Data.Accounts;

internal sealed class AccountConfiguration :
    IEntityTypeConfiguration<SignInAccount>,
    IEntityTypeConfiguration<EndedSession>,
    IEntityTypeConfiguration<IdentityUserClaim<Guid>>,
    IEntityTypeConfiguration<IdentityUserLogin<Guid>>,
    IEntityTypeConfiguration<IdentityUserToken<Guid>>
{
    public void Configure(EntityTypeBuilder<SignInAccount> account)
    {
        account.ToTable("accounts");
        account.Property(a => a.Id).ValueGeneratedNever();
        account.Ignore(a => a.AccountId);
        account.Property(a => a.NewEmail).HasMaxLength(256);
        account.Property(a => a.GoingTo).HasMaxLength(SignInAccount.GoingToMaxLength);
        account.HasIndex(a => a.NormalizedEmail).HasDatabaseName("ux_accounts_normalized_email").IsUnique();
    }

    public void Configure(EntityTypeBuilder<EndedSession> session)
    {
        session.ToTable("ended_sessions");
        session.Property(s => s.Id).ValueGeneratedNever();
        session.HasIndex(s => s.EndedAt);
    }

    public void Configure(EntityTypeBuilder<IdentityUserClaim<Guid>> claim) => claim.ToTable("account_claims");

    public void Configure(EntityTypeBuilder<IdentityUserLogin<Guid>> login) => login.ToTable("account_logins");

    public void Configure(EntityTypeBuilder<IdentityUserToken<Guid>> token) => token.ToTable("account_tokens");
}
