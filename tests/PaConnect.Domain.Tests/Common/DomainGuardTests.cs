using System.Reflection;
using System.Runtime.CompilerServices;
using PaConnect.Domain.Common;

namespace PaConnect.Domain.Tests.Common;

public sealed class DomainGuardTests
{
    private static readonly Assembly Domain = typeof(Rule).Assembly;

    [Fact]
    public void The_domain_needs_nothing_but_the_framework() =>
        Assert.All(
            Domain.GetReferencedAssemblies(),
            reference => Assert.StartsWith("System.", reference.Name, StringComparison.Ordinal));

    [Fact]
    public void Nothing_in_the_domain_has_a_public_setter() =>
        Assert.Empty(PublicSetters(Domain.GetExportedTypes()).Where(setter => !IsInit(setter)).Select(Name));

    [Fact]
    public void Only_records_may_be_filled_in_from_outside() =>
        Assert.Empty(PublicSetters(Domain.GetExportedTypes().Where(type => !IsRecord(type))).Select(Name));

    private static IEnumerable<MethodInfo> PublicSetters(IEnumerable<Type> types) => types
        .SelectMany(type => type.GetProperties(
            BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
        .Select(property => property.GetSetMethod())
        .OfType<MethodInfo>();

    private static bool IsInit(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static bool IsRecord(Type type) =>
        type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance) is not null;

    private static string Name(MethodInfo setter) => $"{setter.DeclaringType!.Name}.{setter.Name}";
}
