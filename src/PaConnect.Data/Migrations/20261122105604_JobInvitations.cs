using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PaConnect.Data.Migrations
{
    /// <inheritdoc />
    public partial class JobInvitations : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "job_invitations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    advert_id = table.Column<Guid>(type: "uuid", nullable: false),
                    employer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    assistant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    sent_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_job_invitations", x => x.id);
                    table.ForeignKey(
                        name: "fk_job_invitations_employers_employer_id",
                        column: x => x.employer_id,
                        principalTable: "employers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_job_invitations_job_adverts_advert_id",
                        column: x => x.advert_id,
                        principalTable: "job_adverts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_job_invitations_personal_assistants_assistant_id",
                        column: x => x.assistant_id,
                        principalTable: "personal_assistants",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_job_invitations_assistant_id_sent_at",
                table: "job_invitations",
                columns: new[] { "assistant_id", "sent_at" });

            migrationBuilder.CreateIndex(
                name: "ix_job_invitations_employer_id",
                table: "job_invitations",
                column: "employer_id");

            migrationBuilder.CreateIndex(
                name: "ux_job_invitations_one_for_a_job",
                table: "job_invitations",
                columns: new[] { "advert_id", "assistant_id" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "job_invitations");
        }
    }
}
