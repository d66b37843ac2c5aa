using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace PaConnect.Data.Schema;

/// <summary>What <c>dotnet ef</c> uses to compare the model with the migrations. It never connects.</summary>
internal sealed class DesignTimeContext : IDesignTimeDbContextFactory<PaConnectDbContext>
{
    public PaConnectDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PaConnectDbContext>().UseNpgsql("Host=127.0.0.1").Options);
}
