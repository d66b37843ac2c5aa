using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using PaConnect.Domain.Places;

namespace PaConnect.Data.Conventions;

internal sealed class DistrictConverter() : ValueConverter<District, string>(
    district => district.ToString(), text => District.Parse(text, null));

internal sealed class PostcodeConverter() : ValueConverter<Postcode, string>(
    postcode => postcode.ToString(), text => Postcode.Parse(text, null));
