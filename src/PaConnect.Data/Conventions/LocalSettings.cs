using Microsoft.EntityFrameworkCore;

namespace PaConnect.Data.Conventions;

public static class LocalSettings
{
    /// <summary>Settings of the database, such as how it plans, for the rest of this transaction.</summary>
    public static Task SetLocallyAsync(this PaConnectDbContext db, params (string Name, string Value)[] settings)
    {
        var (names, values) = (settings.Select(setting => setting.Name).ToArray(), settings.Select(setting => setting.Value).ToArray());
        return db.Database.ExecuteSqlAsync(
            $"select set_config(name, value, true) from unnest({names}, {values}) as setting (name, value)");
    }
}
