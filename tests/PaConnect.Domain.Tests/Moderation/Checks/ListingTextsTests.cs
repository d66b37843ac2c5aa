using System.Globalization;
using System.Reflection;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.Moderation.Checks;
using PaConnect.Domain.PersonalAssistants;

namespace PaConnect.Domain.Tests.Moderation.Checks;

/// <summary>A text added to a listing must be classified: read by the checks, or named here as chosen.</summary>
public sealed class ListingTextsTests
{
    private static readonly string[] _chosen = ["Place.Locality.Name", "Travel.Home.Name", "Places.Named[0].Place.Name"];

    [Fact]
    public void Every_text_of_an_advert_is_read_by_the_checks() =>
        AssertAllRead<JobAdvertDetails>(details => JobAdvertTexts.Of(details));

    [Fact]
    public void Every_text_of_a_profile_is_read_by_the_checks() =>
        AssertAllRead<AssistantProfileDetails>(details => AssistantProfileTexts.Of(details));

    [Fact]
    public void What_is_not_written_is_not_read()
    {
        Assert.Empty(JobAdvertTexts.Of(JobAdvertDetails.Empty));
        Assert.Empty(AssistantProfileTexts.Of(AssistantProfileDetails.Empty));
    }

    private static void AssertAllRead<TDetails>(Func<TDetails, IEnumerable<TextField>> read)
    {
        var paths = new List<string>();
        var full = (TDetails)Fill(typeof(TDetails), "", paths)!;

        var fields = read(full).ToList();

        Assert.Equal(paths.Except(_chosen).Order(), fields.Select(field => field.Field).Order());
        Assert.All(fields, field => Assert.Equal(field.Field, field.Text));
        Assert.All(fields, field => Assert.NotEmpty(field.Label));
    }

    /// <summary>Makes a thing of which every text, however deep, holds its own path.</summary>
    private static object? Fill(Type type, string path, List<string> paths)
    {
        if (type == typeof(string))
        {
            paths.Add(path);
            return path;
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
        {
            var item = type.GetGenericArguments()[0];
            var list = Array.CreateInstance(item, 1);
            list.SetValue(Fill(item, $"{path}[0]", paths), 0);
            return list;
        }

        if (type.IsPrimitive || type == typeof(decimal))
        {
            return Convert.ChangeType(1, type, CultureInfo.InvariantCulture);
        }

        if (type.IsValueType)
        {
            return Nullable.GetUnderlyingType(type) is null ? Activator.CreateInstance(type) : null;
        }

        var maker = type.GetConstructors().MaxBy(constructor => constructor.GetParameters().Length)!;
        var given = maker.GetParameters();
        var made = maker.Invoke([.. given.Select(part => Fill(part.ParameterType, Join(path, part.Name!), paths))]);
        var rest = type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.CanWrite && Array.TrueForAll(given, part => part.Name != property.Name));
        foreach (var property in rest)
        {
            property.SetValue(made, Fill(property.PropertyType, Join(path, property.Name), paths));
        }

        return made;
    }

    private static string Join(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";
}
