using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PaConnect.Data.Migrations
{
    /// <inheritdoc />
    public partial class AccountsChangeTheirAddress : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "new_email",
                table: "accounts",
                type: "character varying(256)",
                maxLength: 256,
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "new_email",
                table: "accounts");
        }
    }
}
