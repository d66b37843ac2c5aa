using System.Reflection;
using PaConnect.Domain.Common;

namespace PaConnect.Domain.Tests.Common;

public sealed class LabelTests
{
    public static TheoryData<string, string> LabelSets =>
        [.. Labels.Select(label => (label.DeclaringType!.Name, Key(label)))];

    private static IEnumerable<MethodInfo> Labels => typeof(Rule).Assembly.GetExportedTypes()
        .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
        .Where(method => method.Name.StartsWith("Label", StringComparison.Ordinal))
        .Where(method => method.ReturnType == typeof(string))
        .Where(method => method.GetParameters() is [{ ParameterType.IsEnum: true }]);

    [Theory]
    [MemberData(nameof(LabelSets))]
    public void Every_value_has_a_label_of_its_own(string type, string set)
    {
        var label = Labels.Single(method => method.DeclaringType!.Name == type && Key(method) == set);
        var values = Enum.GetValues(label.GetParameters()[0].ParameterType).Cast<object>();

        var labels = values.Select(value => (string)label.Invoke(null, [value])!).ToList();

        Assert.All(labels, Assert.NotEmpty);
        Assert.Equal(labels, labels.Distinct());
    }

    [Fact]
    public void Application_states_have_words_for_both_sides() =>
        Assert.Superset(
            new HashSet<string> { "ApplicationState.LabelForEmployer", "ApplicationState.LabelForAssistant" },
            Labels.Select(Key).ToHashSet());

    private static string Key(MethodInfo label) => $"{label.GetParameters()[0].ParameterType.Name}.{label.Name}";
}
