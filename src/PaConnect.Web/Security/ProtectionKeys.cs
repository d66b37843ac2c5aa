using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PaConnect.Data;

namespace PaConnect.Web.Security;

/// <summary>Data Protection's keys lie in Postgres, so that several instances share them, each wrapped by the key ring.</summary>
internal sealed class ProtectionKeys(IServiceScopeFactory scopes, KeyRing ring)
    : IXmlRepository, IConfigureOptions<KeyManagementOptions>
{
    public void Configure(KeyManagementOptions options)
    {
        options.XmlRepository = this;
        options.XmlEncryptor = new WrappingEncryptor(ring);
    }

    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var scope = scopes.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<PaConnectDbContext>();
        return db.ProtectionKeys.AsNoTracking().OrderBy(key => key.Id).Select(key => key.Xml).ToList()
            .ConvertAll(xml => XElement.Parse(xml));
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        // Data Protection asks for this synchronously; the one insert is not worth a thread of its own.
        using var scope = scopes.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<PaConnectDbContext>();
        db.Database.ExecuteSql(
            $"insert into protection_keys (name, xml) values ({friendlyName}, {element.ToString(SaveOptions.DisableFormatting)})");
    }

    private sealed class WrappingEncryptor(KeyRing ring) : IXmlEncryptor
    {
        public EncryptedXmlInfo Encrypt(XElement plaintextElement) => new(
            new XElement("wrapped", ring.Seal(plaintextElement.ToString(SaveOptions.DisableFormatting), WrappingDecryptor.RowId)),
            typeof(WrappingDecryptor));
    }
}

/// <summary>Named in each stored key, and made by Data Protection when it reads one.</summary>
internal sealed class WrappingDecryptor(IServiceProvider services) : IXmlDecryptor
{
    public const string RowId = "protection-key";

    public XElement Decrypt(XElement encryptedElement) =>
        XElement.Parse(services.GetRequiredService<KeyRing>().Open(encryptedElement.Value, RowId));
}
