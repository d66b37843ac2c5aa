using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using PaConnect.Domain.Common;

namespace PaConnect.Data.Conventions;

internal sealed class IdConverter<T>() : ValueConverter<Id<T>, Guid>(id => id.Value, value => new Id<T>(value));
